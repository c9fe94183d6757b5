using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Connections;

/// <summary>Empties the log of synchronisations of what ended a month ago.</summary>
internal sealed class RunCleaner(IDbContextFactory<BalanceDbContext> contexts, TimeProvider time) : IDailyJob
{
    private const int DaysKept = 30;

    public async Task RunAsync(Product product, DateOnly today, CancellationToken cancellationToken)
    {
        var oldest = Instants.Now(time).AddDays(-DaysKept);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var connections = db.Connections.Where(one => one.ProductId == product.Id).Select(one => one.Id);
        await db
            .ConnectionRuns.Where(run => connections.Contains(run.ConnectionId) && run.EndedAt < oldest)
            .ExecuteDeleteAsync(cancellationToken);
    }
}
