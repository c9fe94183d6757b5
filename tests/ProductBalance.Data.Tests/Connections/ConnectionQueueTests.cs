using ProductBalance.Data.Activity;
using ProductBalance.Data.Connections;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Connections;

namespace ProductBalance.Data.Tests.Connections;

public sealed class ConnectionQueueTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Connection_IsTakenByOneProcess_UntilItsLeaseEnds(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        await using var beside = storage.OpenBeside();
        var scene = await ConnectionScene.OpenAsync(storage);
        var other = beside.Get<ConnectionQueue>();
        Assert.Equal([scene.Connection.Id], await other.DueAsync(None));

        var taken = await scene.Queue.ClaimAsync(scene.Connection.Id, None);

        Assert.Equal(ConnectionScene.Token, taken?.Token);
        Assert.Empty(await other.DueAsync(None));
        Assert.Null(await other.ClaimAsync(scene.Connection.Id, None));
        Assert.True((await scene.ViewAsync()).IsRunning);
        storage.Time.Advance(BackOff.Lease - TimeSpan.FromSeconds(1));
        await scene.Queue.KeepAsync(scene.Connection.Id, None);
        storage.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(await other.ClaimAsync(scene.Connection.Id, None));
        storage.Time.Advance(BackOff.Lease);
        Assert.NotNull(await other.ClaimAsync(scene.Connection.Id, None));
    }

    [Theory]
    [EachStorage]
    public async Task Run_IsWrittenDown_AndTheNextOneComesAfterTheInterval(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var scene = await ConnectionScene.OpenAsync(storage);
        var claim = await scene.Queue.ClaimAsync(scene.Connection.Id, None);
        var cursor = storage.Time.GetUtcNow().AddMinutes(-3);

        await scene.Queue.RecordAsync(
            claim!,
            new()
            {
                Cursor = cursor,
                Intake = new IntakeReport(3, 1, 1, 1, ["One is refused."]),
                Pushed = 2,
                PushProblems = ["Another cannot be told."],
            },
            None
        );

        var (connection, _, runs, isRunning) = await scene.ViewAsync();
        Assert.Equal(
            (cursor, storage.Time.GetUtcNow().AddMinutes(15), false),
            (connection.Cursor, connection.NextAt, isRunning)
        );
        var run = Assert.Single(runs);
        Assert.Equal((3, 1, 1, 1, 2), (run.Read, run.Created, run.Updated, run.Refused, run.Pushed));
        Assert.Equal(["One is refused.", "Another cannot be told."], run.Sentences);
    }

    [Theory]
    [EachStorage]
    public async Task Failure_KeepsTheCursor_AndComesAgainLater(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var scene = await ConnectionScene.OpenAsync(storage);
        foreach (var _ in Enumerable.Range(0, 2))
        {
            var claim = await scene.Queue.ClaimAsync(scene.Connection.Id, None);
            await scene.Queue.RecordAsync(claim!, new() { Failure = "GitHub is out of order." }, None);
            storage.Time.Advance(TimeSpan.FromMinutes(15));
        }

        var connection = (await scene.ViewAsync()).Connection;
        Assert.Equal((2, null), (connection.Failures, connection.Cursor));
        Assert.Equal(storage.Time.GetUtcNow().AddMinutes(15), connection.NextAt); // 30 minutes after the second one
    }

    [Fact]
    public async Task Change_DuringARun_IsNotOverwrittenByIt()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await ConnectionScene.OpenAsync(storage);
        var claim = await scene.Queue.ClaimAsync(scene.Connection.Id, None);
        var input = new ConnectionInput(ConnectionScene.GitHub with { Labels = "bug" }, "");
        await scene.Store.ChangeAsync(
            scene.Manager,
            scene.Product.Id,
            scene.Connection.Id,
            input,
            claim!.Connection.Version,
            None
        );

        await scene.Queue.RecordAsync(claim, new() { Cursor = storage.Time.GetUtcNow() }, None);

        Assert.Null((await scene.ViewAsync()).Connection.Cursor);
        Assert.Equal([scene.Connection.Id], await scene.Queue.DueAsync(None));
    }

    [Fact]
    public async Task Connection_WithoutRhythm_RunsWhenAsked_Once()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await ConnectionScene.OpenAsync(storage, ConnectionScene.GitHub with { Rhythm = SyncRhythm.Off });
        Assert.Empty(await scene.Queue.DueAsync(None));

        await scene.Store.AskAsync(scene.Manager, scene.Product.Id, scene.Connection.Id, None);
        var claim = await scene.Queue.ClaimAsync(scene.Connection.Id, None);
        await scene.Queue.RecordAsync(claim!, new(), None);

        Assert.Empty(await scene.Queue.DueAsync(None));
        Assert.Single((await scene.ViewAsync()).Runs);
    }

    [Fact]
    public async Task Removal_DuringARun_EndsIt()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await ConnectionScene.OpenAsync(storage);
        var claim = await scene.Queue.ClaimAsync(scene.Connection.Id, None);
        await scene.Store.RemoveAsync(scene.Manager, scene.Product.Id, scene.Connection.Id, None);

        await scene.Queue.RecordAsync(claim!, new(), None);

        await using var db = storage.OpenContext();
        Assert.Empty(db.ConnectionRuns);
    }

    [Fact]
    public async Task Log_KeepsAMonth()
    {
        await using var storage = await TestStorage.OpenAsync();
        var scene = await ConnectionScene.OpenAsync(storage);
        var claim = await scene.Queue.ClaimAsync(scene.Connection.Id, None);
        await scene.Queue.RecordAsync(claim!, new(), None);
        var cleaner = storage.Get<IEnumerable<IDailyJob>>().Single(job => job.GetType().Name == "RunCleaner");

        storage.Time.Advance(TimeSpan.FromDays(30));
        await cleaner.RunAsync(scene.Product, new(2026, 12, 20), None);
        Assert.Single((await scene.ViewAsync()).Runs);
        storage.Time.Advance(TimeSpan.FromSeconds(1));
        await cleaner.RunAsync(scene.Product, new(2026, 12, 20), None);

        Assert.Empty((await scene.ViewAsync()).Runs);
    }
}
