using Microsoft.EntityFrameworkCore;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Planning;

/// <summary>The sprint that comes after those that a product has.</summary>
internal static class NextSprint
{
    /// <summary>Plans it: after the last one, as long as the product's calendar says.</summary>
    public static async Task<Sprint> AddAsync(
        BalanceDbContext db,
        ProductId productId,
        ProductSettings settings,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        var known = db.Sprints.Where(sprint => sprint.ProductId == productId);
        var number = await known.MaxAsync(sprint => (int?)sprint.Number, cancellationToken) ?? 0;
        var end = await known.MaxAsync(sprint => (DateOnly?)sprint.End, cancellationToken);
        var period = SprintPeriod.After(end, ProductClock.Today(time, settings.TimeZone), settings.Calendar);
        var id = new SprintId(Guid.CreateVersion7(time.GetUtcNow()));
        var sprint = new Sprint(id, productId, number + 1, period);
        db.Sprints.Add(sprint);
        return sprint;
    }
}
