using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Sample;
using ProductBalance.Data.Tests.Support;

namespace ProductBalance.Data.Tests.Returns;

/// <summary>What the database itself holds, on its real migrations.</summary>
public sealed class KeepSignalsTests
{
    private const string Product = "(SELECT Id FROM Products)";
    private const string Signal = "'{\"recommendation\":\"stay\"}'";
    private const string Decision =
        $"INTO SignalDecisions (ProductId, Month, Signal, IsAccepted, Reason, By, At) VALUES ({Product}, '2026-11-01', {Signal}, 0, 'r', 'x', 1)";
    private const string Kept =
        $"INTO KeptSignals (ProductId, At, Month, Signal) VALUES ({Product}, 1, '2026-11-01', {Signal})";

    [Fact]
    public async Task EveryWayToWrite_IsRefused_AndAllGoesWithTheProduct()
    {
        using var folder = new StorageFolder();
        await folder.StartAsync();
        await using var services = folder.Services();
        var sample = services.GetRequiredService<SampleStore>();
        await sample.LoadAsync(adminRunsInstallation: false, CancellationToken.None);
        folder.Run($"INSERT {Decision}");
        folder.Run($"INSERT {Kept}");

        string[] attempts =
        [
            "UPDATE SignalDecisions SET Reason = 'y'",
            "DELETE FROM SignalDecisions",
            $"REPLACE {Decision}",
            "UPDATE KeptSignals SET Month = '2026-12-01'",
            "DELETE FROM KeptSignals",
            $"REPLACE {Kept}",
        ];
        Assert.All(
            attempts,
            attempt =>
                Assert.Contains(
                    "a signal and its answer are never changed",
                    Assert.Throws<SqliteException>(() => folder.Run(attempt)).Message
                )
        );
        await sample.RemoveAsync(SampleStore.Program, CancellationToken.None);

        await using var db = await services
            .GetRequiredService<IDbContextFactory<BalanceDbContext>>()
            .CreateDbContextAsync();
        Assert.False(await db.SignalDecisions.AnyAsync());
        Assert.False(await db.KeptSignals.AnyAsync());
    }
}
