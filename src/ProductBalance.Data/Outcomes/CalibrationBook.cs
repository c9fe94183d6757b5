using Microsoft.EntityFrameworkCore;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Freshness;
using ProductBalance.Domain.Outcomes;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Outcomes;

/// <summary>All estimates of a product of which the outcome is known: its own, and those that files brought.</summary>
/// <param name="Pairs">Estimates with their outcomes.</param>
/// <param name="Outcomes">The promises of live items.</param>
internal sealed record CalibrationBook(IReadOnlyList<CalibrationPair> Pairs, IReadOnlyList<ItemOutcome> Outcomes)
{
    public static async Task<CalibrationBook> ReadAsync(
        BalanceDbContext db,
        Product product,
        CancellationToken cancellationToken
    )
    {
        var items = await OutcomeBook.ReadAsync(db, product, cancellationToken);
        var estimators = await EstimatorsAsync(db, product, cancellationToken);
        var improvements =
            from item in items
            let pair = CalibrationPair.OfImprovement(item.Outcome, item.Content.Kind)
            where pair is not null
            select pair with
            {
                Team = item.Content.Team,
                Estimator = estimators.GetValueOrDefault((item.Id, EstimateFields.Target), item.RequesterId),
            };
        var efforts = await EffortsAsync(db, product, estimators, cancellationToken);
        var past = await PastAsync(db, product, cancellationToken);
        return new([.. improvements, .. efforts, .. past], [.. items.Select(item => item.Outcome)]);
    }

    // The last close says what an item took in all of its sprints.
    private static async Task<IEnumerable<CalibrationPair>> EffortsAsync(
        BalanceDbContext db,
        Product product,
        Dictionary<(ItemId, string), Guid> estimators,
        CancellationToken cancellationToken
    )
    {
        var finished = await (
            from stay in db.SprintItems.AsNoTracking()
            join sprint in db.Sprints on stay.SprintId equals sprint.Id
            join item in db.Items on stay.ItemId equals item.Id
            where sprint.ProductId == product.Id && stay.Outcome == StayOutcome.Finished && stay.ActualDays != null
            orderby stay.AddedAt
            select new
            {
                Item = item,
                Actual = stay.ActualDays!.Value,
                sprint.ClosedAt,
            }
        ).ToListAsync(cancellationToken);
        return from one in finished.GroupBy(one => one.Item.Id).Select(stays => stays.Last())
            let content = one.Item.Content
            let pair = content.Effort is { } effort ? CalibrationPair.OfEffort(effort, one.Actual, content.Kind) : null
            where pair is not null
            select pair with
            {
                Team = content.Team,
                Day = one.ClosedAt is { } at ? ProductClock.DayOf(at, product.Settings.TimeZone) : null,
                Estimator = estimators.GetValueOrDefault((one.Item.Id, EstimateFields.Effort), one.Item.RequesterId),
            };
    }

    private static async Task<IEnumerable<CalibrationPair>> PastAsync(
        BalanceDbContext db,
        Product product,
        CancellationToken cancellationToken
    )
    {
        var past = await (
            from one in db.PastEstimates.AsNoTracking()
            join import in db.PastImports on one.ImportId equals import.Id
            where import.ProductId == product.Id
            orderby one.Id
            select one
        ).ToListAsync(cancellationToken);
        return past.Select(one => one.ToPair()).OfType<CalibrationPair>();
    }

    // Who set a field last; what was never changed was set by who asked for the item.
    private static async Task<Dictionary<(ItemId, string), Guid>> EstimatorsAsync(
        BalanceDbContext db,
        Product product,
        CancellationToken cancellationToken
    )
    {
        var settings = await (
            from field in db.FieldChanges.AsNoTracking()
            where field.Entry.ProductId == product.Id
            where field.Field == EstimateFields.Effort || field.Field == EstimateFields.Target
            where db.Items.Any(item => item.Id == field.ItemId && item.ReleasedAt != null)
            orderby field.Sequence
            select new
            {
                field.ItemId,
                field.Field,
                field.Entry.ActorId,
            }
        ).ToListAsync(cancellationToken);
        return settings
            .GroupBy(setting => (setting.ItemId, setting.Field))
            .ToDictionary(group => group.Key, group => group.Last().ActorId);
    }
}
