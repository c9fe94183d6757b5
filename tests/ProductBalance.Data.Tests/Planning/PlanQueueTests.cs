using ProductBalance.Data.Planning;

namespace ProductBalance.Data.Tests.Planning;

public sealed class PlanQueueTests
{
    [Fact]
    public async Task Run_WhenItsCallerCancelsWhileItWaits_GivesUpItsTurn()
    {
        using var queue = new PlanQueue();
        using var release = new ManualResetEventSlim();
        using var impatience = new CancellationTokenSource();
        var token = TestContext.Current.CancellationToken;
        var running = Enumerable
            .Range(0, Environment.ProcessorCount)
            .Select(_ => queue.RunAsync(each => Wait(release, each), token))
            .ToList();

        var waiting = queue.RunAsync(_ => true, impatience.Token);
        await impatience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        release.Set();
        Assert.All(await Task.WhenAll(running), Assert.True);
        Assert.True(await queue.RunAsync(_ => true, token));
    }

    private static bool Wait(ManualResetEventSlim release, CancellationToken cancellationToken)
    {
        release.Wait(cancellationToken);
        return true;
    }
}
