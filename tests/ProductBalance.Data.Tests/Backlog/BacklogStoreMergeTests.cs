using FluentValidation;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Tests.Support;

namespace ProductBalance.Data.Tests.Backlog;

public sealed class BacklogStoreMergeTests
{
    [Theory]
    [EachStorage]
    public async Task Edit_OfAnOutdatedForm_JoinsWhatOthersChanged(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager, item) = await FullItem.CreateAsync(storage);
        await FullItem.EditAsync(storage, manager, item, content => content.Edited("outlay", "impact.baseline"));

        var outcome = await FullItem.EditAsync(
            storage,
            manager,
            item,
            content => content.Edited("title", "impact.confidence")
        );

        Assert.True(outcome.IsSaved);
        var stored = await FullItem.FindAsync(storage, manager, product.Id, item.Number);
        Assert.Equal(
            ItemFields.Of(item.Content.Edited("outlay", "impact.baseline", "title", "impact.confidence")),
            ItemFields.Of(stored.Content)
        );
    }

    [Fact]
    public async Task Edit_OfAFieldThatAnotherChanged_SavesNothingAndTellsBoth()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await FullItem.CreateAsync(storage);
        await FullItem.EditAsync(storage, manager, item, content => content with { Title = "Theirs" });

        var outcome = await FullItem.EditAsync(
            storage,
            manager,
            item,
            content => content with { Title = "Mine", Outlay = 1 }
        );

        Assert.Equal([new("title", "\"Mine\"", "\"Theirs\"")], outcome.Conflicts);
        var stored = await FullItem.FindAsync(storage, manager, product.Id, item.Number);
        Assert.Equal(("Theirs", item.Content.Outlay), (stored.Title, stored.Content.Outlay));
    }

    [Theory]
    [EachStorage]
    public async Task Edit_ByTwentyAtOnceOfDifferentFields_LosesNothing(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager, item) = await FullItem.CreateAsync(storage);

        var outcomes = await Task.WhenAll(
            ContentEdits.All.Keys.Select(field =>
                Task.Run(() => FullItem.EditAsync(storage, manager, item, content => content.Edited(field)))
            )
        );

        Assert.All(outcomes, outcome => Assert.True(outcome.IsSaved));
        var stored = await FullItem.FindAsync(storage, manager, product.Id, item.Number);
        Assert.Equal(ItemFields.Of(item.Content.Edited(ContentEdits.All.Keys)), ItemFields.Of(stored.Content));
    }

    [Fact]
    public async Task Edit_WhenAnotherSavesInBetween_JoinsIt()
    {
        var before = new BeforeWrite();
        await using var storage = await TestStorage.OpenAsync(before: before);
        var (product, manager, item) = await FullItem.CreateAsync(storage);
        await using var other = storage.OpenBeside();
        before.Act = () => FullItem.EditAsync(other, manager, item, content => content.Edited("outlay"));

        await FullItem.EditAsync(storage, manager, item, content => content.Edited("title"));

        var stored = await FullItem.FindAsync(storage, manager, product.Id, item.Number);
        Assert.Equal(ItemFields.Of(item.Content.Edited("title", "outlay")), ItemFields.Of(stored.Content));
    }

    [Fact]
    public async Task Edit_ThatFitsNoLongerOnceItIsJoined_IsRefused()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await FullItem.CreateAsync(storage);
        var small = await storage.AddTeamAsync(product, "Two", people: 2);
        await FullItem.EditAsync(storage, manager, item, content => content with { Team = small.Id });

        var refusal = await Assert.ThrowsAsync<ValidationException>(() =>
            FullItem.EditAsync(storage, manager, item, content => content with { PeopleAtOnce = 4 })
        );

        Assert.Equal(["peopleAtOnce"], FullItem.FieldsOf(refusal));
    }
}
