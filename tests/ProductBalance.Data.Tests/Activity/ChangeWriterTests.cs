using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Access;

namespace ProductBalance.Data.Tests.Activity;

public sealed class ChangeWriterTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Commit_OfAnInstantBetweenMilliseconds_ReadsItBackToTheMicrosecond(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        storage.Time.Advance(TimeSpan.FromTicks(1_234_567));
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);

        var item = await storage.AddDraftAsync(manager, product);

        var at = storage.Time.GetUtcNow().AddTicks(-7);
        Assert.Equal((at, at), (item.CreatedAt, (await storage.LastChangeAsync()).At));
    }

    [Fact]
    public async Task Commit_WhenTheGateStaysShut_GivesUpInWordsAndLeavesItUsable()
    {
        await using var storage = await TestStorage.OpenAsync();
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);
        Task? second = null;
        var signal = storage.Get<ChangeSignal>();
        signal.Raised += WaitInVain;

        await storage.AddDraftAsync(manager, product, "First");
        signal.Raised -= WaitInVain;

        var refusal = await Assert.ThrowsAsync<StorageBusyException>(() => second!); // set by the handler
        Assert.Equal(
            "The database is busy. Nothing was saved yet and nothing is lost: try again in a moment.",
            refusal.Message
        );
        Assert.Equal(2, (await storage.AddDraftAsync(manager, product, "Third")).Number);

        // Raised while the first writer still holds the gate.
        void WaitInVain()
        {
            var db = storage.OpenContext();
            second = storage.Get<ChangeWriter>().CommitAsync(db, new Change(manager, "x", product.Id, "x"), None);
            storage.Time.Advance(TimeSpan.FromSeconds(10));
            SpinWait.SpinUntil(() => second.IsCompleted, TimeSpan.FromSeconds(10));
        }
    }

    [Fact]
    public async Task Refusals_AreKeptInTheTrailAndToldToNobody()
    {
        await using var storage = await TestStorage.OpenAsync();
        var product = await storage.AddProductAsync();
        var viewer = await storage.AddMemberAsync(product, Role.Viewer);

        await Record.ExceptionAsync(() => storage.AddDraftAsync(viewer, product));

        var entry = await storage.LastChangeAsync();
        Assert.Equal(
            ("access.refused", "CreateItem", true, viewer.UserId),
            (entry.Kind, entry.Subject, entry.Refused, entry.ActorId)
        );
        await using var db = storage.OpenContext();
        Assert.Equal(0, await db.Outbox.CountAsync());
    }
}
