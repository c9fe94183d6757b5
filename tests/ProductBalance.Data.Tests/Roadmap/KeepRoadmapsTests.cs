using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Sample;
using ProductBalance.Data.Tests.Support;

namespace ProductBalance.Data.Tests.Roadmap;

/// <summary>What the database itself holds, on its real migrations and the sample's published roadmap.</summary>
public sealed class KeepRoadmapsTests
{
    [Fact]
    public async Task EveryWayToWrite_IsRefused_AndAllGoesWithTheProduct()
    {
        using var folder = new StorageFolder();
        await folder.StartAsync();
        await using var services = folder.Services();
        var sample = services.GetRequiredService<SampleStore>();
        await sample.LoadAsync(adminRunsInstallation: false, CancellationToken.None);
        await using var db = await services
            .GetRequiredService<IDbContextFactory<BalanceDbContext>>()
            .CreateDbContextAsync();
        var product = await db.Products.Select(one => one.Id).SingleAsync();
        folder.Run(
            $"INSERT INTO RoadmapWithdrawals (ProductId, Number, At, \"By\") VALUES ('{product.Value.ToString().ToUpperInvariant()}', 1, 1, 'x')"
        );

        string[] attempts =
        [
            "UPDATE RoadmapVersions SET Note = 'x'",
            "UPDATE PublishedRoadmaps SET Content = '{}'",
            "UPDATE RoadmapWithdrawals SET \"By\" = 'y'",
            "DELETE FROM RoadmapVersions",
            "DELETE FROM PublishedRoadmaps",
            "DELETE FROM RoadmapWithdrawals",
            "REPLACE INTO PublishedRoadmaps (ProductId, Number, Audience, Content) SELECT ProductId, Number, Audience, '{}' FROM PublishedRoadmaps",
        ];
        Assert.All(
            attempts,
            attempt =>
                Assert.Contains(
                    "a published roadmap is never changed",
                    Assert.Throws<SqliteException>(() => folder.Run(attempt)).Message
                )
        );
        await sample.RemoveAsync(SampleStore.Program, CancellationToken.None);

        Assert.Empty(db.PublishedRoadmaps);
        Assert.Empty(db.RoadmapVersions);
    }
}
