using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Mail;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Mail;

namespace ProductBalance.Data.Tests.Mail;

public sealed class MailQueueTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Digest_ComesOnceADay_WithAllThatCame(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var scene = await MailScene.OpenAsync(storage, MailRhythm.Digest);
        await scene.ReceiveAsync("One");
        await scene.ReceiveAsync("Two");

        Assert.Empty(await scene.TakeAsync());
        storage.Time.Advance(TimeSpan.FromHours(23)); // Saturday, 08:01
        var digest = Assert.Single(await scene.TakeAsync());
        await storage.Get<MailQueue>().MarkSentAsync(digest.Id, None);
        await scene.ReceiveAsync("Three");
        storage.Time.Advance(TimeSpan.FromHours(12));

        Assert.Equal(["One", "Two"], digest.Lines.Select(line => line.Text));
        Assert.Empty(await scene.TakeAsync());
    }

    [Theory]
    [EachStorage]
    public async Task AtOnce_LeavesOutWhatWasReadInTheInbox(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var scene = await MailScene.OpenAsync(storage);
        await scene.ReceiveAsync("Read");
        var inbox = storage.Get<InboxStore>();
        await inbox.MarkReadAsync(scene.Reader, (await inbox.ListAsync(scene.Reader, None))[0].Id, None);
        await scene.ReceiveAsync("Unread");

        var mail = Assert.Single(await scene.TakeAsync());

        Assert.Equal("Unread", Assert.Single(mail.Lines).Text);
    }

    [Fact]
    public async Task AtOnce_InQuietHours_ComesAfterwards_AlsoWhereItWasPutTogetherBefore()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await MailScene.OpenAsync(storage, quietFrom: new(9, 30), quietTo: new(11, 0));
        await scene.ReceiveAsync("Before");
        var before = Assert.Single(await scene.TakeAsync());
        storage.Time.Advance(TimeSpan.FromMinutes(40)); // 09:41
        await storage.Get<MailQueue>().MarkFailedAsync(before.Id, None);
        await scene.ReceiveAsync("Within");
        storage.Time.Advance(TimeSpan.FromMinutes(5));

        Assert.Empty(await scene.TakeAsync());
        storage.Time.Advance(TimeSpan.FromMinutes(80)); // 11:06
        var mails = await scene.TakeAsync();

        Assert.Equal(["Before", "Within"], mails.Select(mail => mail.Lines[0].Text).Order());
    }

    [Theory]
    [EachStorage]
    public async Task Claim_IsForOneProcess_UntilItsLeaseEnds(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var scene = await MailScene.OpenAsync(storage);
        await using var beside = storage.OpenBeside();
        await scene.ReceiveAsync();
        var taken = Assert.Single(await scene.TakeAsync());

        Assert.Null(await beside.Get<MailQueue>().ClaimAsync(taken.Id, None));
        storage.Time.Advance(BackOff.Lease);

        Assert.Equal(taken.Id, (await beside.Get<MailQueue>().ClaimAsync(taken.Id, None))?.Id);
    }

    [Theory]
    [EachStorage]
    public async Task Compose_WhenAnotherProcessIsFaster_IsDoneOnce(StorageProvider provider)
    {
        var race = new BeforeWrite();
        await using var storage = await TestStorage.OpenAsync(provider, race);
        var scene = await MailScene.OpenAsync(storage);
        await scene.ReceiveAsync();
        race.Act = () => storage.Get<MailComposer>().ComposeAsync(None);

        Assert.Single(await scene.TakeAsync());
    }

    [Theory]
    [EachStorage]
    public async Task Claim_OfWhatItsReaderMayNoLongerRead_IsDropped(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var scene = await MailScene.OpenAsync(storage);
        var manager = await storage.AddMemberAsync(scene.Product, Role.ProductManager, "manager");
        await scene.ReceiveAsync("Secret");
        await storage.Get<MailComposer>().ComposeAsync(None);
        await storage.Get<MemberStore>().RemoveAsync(manager, scene.Product.Id, scene.Reader.UserId, None);

        Assert.Empty(await scene.TakeAsync());

        await using var db = storage.OpenContext();
        Assert.Equal(SendingState.Dropped, db.Mails.Single(mail => mail.Kind == MailKind.Letters).State);
    }

    [Fact]
    public async Task Claim_AfterItsReaderEndedMail_IsDropped()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await MailScene.OpenAsync(storage);
        await scene.ReceiveAsync();
        await storage.Get<MailComposer>().ComposeAsync(None);
        await storage.Get<MailPreferenceStore>().StopAsync(scene.Reader.UserId, None);

        Assert.Empty(await scene.TakeAsync());
    }

    [Fact]
    public async Task Failures_AreTriedAgain_EverMoreSeldom_AndThenGivenUp()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await MailScene.OpenAsync(storage);
        await scene.ReceiveAsync();
        var queue = storage.Get<MailQueue>();
        var id = Assert.Single(await scene.TakeAsync()).Id;
        List<TimeSpan> waits = [];

        await queue.MarkFailedAsync(id, None);
        while ((await scene.StoredAsync(id)).NextAt is { } next)
        {
            waits.Add(next - storage.Time.GetUtcNow());
            storage.Time.SetUtcNow(next);
            Assert.NotNull(await queue.ClaimAsync(id, None));
            await queue.MarkFailedAsync(id, None);
        }

        Assert.Equal([1, 5, 30, 120, 360, 720, 1440], waits.Select(wait => wait.TotalMinutes));
        Assert.Equal(SendingState.GivenUp, (await scene.StoredAsync(id)).State);
    }

    [Fact]
    public async Task Compose_TellsNothingOfTheTimeBeforeMailWasAskedFor()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await MailScene.OpenAsync(storage);
        var store = storage.Get<MailPreferenceStore>();
        await store.StopAsync(scene.Reader.UserId, None);
        await scene.ReceiveAsync("While it was off");
        storage.Time.Advance(TimeSpan.FromHours(1));
        await store.SaveAsync(scene.Reader, new(MailScene.Address, MailRhythm.AtOnce, 8, null, null, "UTC"), None);

        Assert.Empty(await scene.TakeAsync());
    }
}
