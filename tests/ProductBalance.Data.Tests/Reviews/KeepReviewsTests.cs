using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Sample;
using ProductBalance.Data.Tests.Support;

namespace ProductBalance.Data.Tests.Reviews;

/// <summary>What the database itself holds, on its real migrations.</summary>
public sealed class KeepReviewsTests
{
    [Fact]
    public async Task Update_OfAHeldReview_IsRefused_AndItGoesWithItsProduct()
    {
        using var folder = new StorageFolder();
        await folder.StartAsync();
        await using var services = folder.Services();
        var sample = services.GetRequiredService<SampleStore>();
        await sample.LoadAsync(adminRunsInstallation: false, CancellationToken.None);

        var refusal = Assert.Throws<SqliteException>(() => folder.Run("UPDATE HeldReviews SET Content = '{}'"));
        await sample.RemoveAsync(SampleStore.Program, CancellationToken.None);

        Assert.Contains("a held review is never changed", refusal.Message);
        await using var db = await services
            .GetRequiredService<IDbContextFactory<BalanceDbContext>>()
            .CreateDbContextAsync();
        Assert.Empty(db.HeldReviews);
    }
}
