using ProductBalance.Data.Activity;
using ProductBalance.Data.Tests.Support;

namespace ProductBalance.Data.Tests.Activity;

public sealed class DraftStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Save_KeepsTheNewestOfEachPersonAndForm(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (ann, ben) = (await storage.AddPersonAsync("ann"), await storage.AddPersonAsync("ben"));
        var drafts = storage.Get<DraftStore>();

        Assert.True(await drafts.SaveAsync(ann.UserId, "/items/1", "one", None));
        Assert.True(await drafts.SaveAsync(ann.UserId, "/items/1", "two", None));
        Assert.True(await drafts.SaveAsync(ann.UserId, "/items/2", "other", None));

        Assert.Equal("two", await drafts.LoadAsync(ann.UserId, "/items/1", None));
        Assert.Equal("other", await drafts.LoadAsync(ann.UserId, "/items/2", None));
        Assert.Null(await drafts.LoadAsync(ben.UserId, "/items/1", None));
    }

    [Theory]
    [EachStorage]
    public async Task Clear_ForgetsThatFormAlone(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var ann = await storage.AddPersonAsync("ann");
        var drafts = storage.Get<DraftStore>();
        await drafts.SaveAsync(ann.UserId, "/items/1", "one", None);
        await drafts.SaveAsync(ann.UserId, "/items/2", "two", None);

        await drafts.ClearAsync(ann.UserId, "/items/1", None);

        Assert.Null(await drafts.LoadAsync(ann.UserId, "/items/1", None));
        Assert.Equal("two", await drafts.LoadAsync(ann.UserId, "/items/2", None));
    }

    [Theory]
    [EachStorage]
    public async Task Save_FromTwoTabsAtOnce_KeepsOne(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var ann = await storage.AddPersonAsync("ann");
        var drafts = storage.Get<DraftStore>();

        var saved = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(n => Task.Run(() => drafts.SaveAsync(ann.UserId, "/items/1", $"{n}", None)))
        );

        Assert.All(saved, Assert.True);
        Assert.Single((await drafts.LoadAsync(ann.UserId, "/items/1", None))!); // one digit
    }

    [Theory]
    [InlineData(200, 200_000, true)]
    [InlineData(201, 1, false)]
    [InlineData(1, 200_001, false)]
    public async Task Save_OfTooMuch_SaysNo(int form, int content, bool isKept)
    {
        await using var storage = await TestStorage.OpenAsync();
        var ann = await storage.AddPersonAsync("ann");

        var saved = await storage
            .Get<DraftStore>()
            .SaveAsync(ann.UserId, new string('f', form), new string('c', content), None);

        Assert.Equal(isKept, saved);
    }
}
