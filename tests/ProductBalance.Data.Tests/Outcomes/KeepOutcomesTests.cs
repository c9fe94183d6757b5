using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Sample;
using ProductBalance.Data.Tests.Support;

namespace ProductBalance.Data.Tests.Outcomes;

/// <summary>What the database itself holds, on its real migrations.</summary>
public sealed class KeepOutcomesTests
{
    private const string Item = "(SELECT Id FROM Items WHERE Number = 1)";
    private const string Product = "(SELECT Id FROM Products)";

    [Fact]
    public async Task EveryWayToWrite_IsRefused_AndAllGoesWithTheProduct()
    {
        using var folder = new StorageFolder();
        await folder.StartAsync();
        await using var services = folder.Services();
        var sample = services.GetRequiredService<SampleStore>();
        await sample.LoadAsync(adminRunsInstallation: false, CancellationToken.None);
        folder.Run(
            $"INSERT INTO Measurements (Id, ProductId, ItemId, Value, Day, Source, ById, ByName, IsByToken, At) VALUES ('m', {Product}, {Item}, 1, '2026-11-20', 's', 'x', 'x', 0, 1)"
        );
        folder.Run(
            "INSERT INTO MeasurementStrikes (MeasurementId, Reason, ById, ByName, At) VALUES ('m', 'r', 'x', 'x', 1)"
        );
        folder.Run(
            $"INSERT INTO MeasuringWaivers (ItemId, At, ProductId, Reason, ById, ByName) VALUES ({Item}, 1, {Product}, 'r', 'x', 'x')"
        );

        string[] attempts =
        [
            "UPDATE Measurements SET Value = 2",
            "UPDATE MeasurementStrikes SET Reason = 'y'",
            "UPDATE MeasuringWaivers SET Reason = 'y'",
            "DELETE FROM Measurements",
            "DELETE FROM MeasurementStrikes",
            "DELETE FROM MeasuringWaivers",
            "REPLACE INTO MeasurementStrikes (MeasurementId, Reason, ById, ByName, At) VALUES ('m', 'z', 'x', 'x', 1)",
        ];
        Assert.All(
            attempts,
            attempt =>
                Assert.Contains(
                    "the record of an outcome is never changed",
                    Assert.Throws<SqliteException>(() => folder.Run(attempt)).Message
                )
        );
        await sample.RemoveAsync(SampleStore.Program, CancellationToken.None);

        await using var db = await services
            .GetRequiredService<IDbContextFactory<BalanceDbContext>>()
            .CreateDbContextAsync();
        Assert.False(await db.Measurements.AnyAsync());
        Assert.False(await db.MeasurementStrikes.AnyAsync());
    }
}
