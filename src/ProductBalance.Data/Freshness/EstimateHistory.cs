using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Freshness;

namespace ProductBalance.Data.Freshness;

/// <summary>What the history knows of who set which estimate, and when.</summary>
internal sealed class EstimateHistory(
    ILookup<ItemId, EstimateSetting> newestFirst,
    IReadOnlyDictionary<Guid, string> requesters,
    string timeZone
)
{
    /// <summary>Of items that are not stored.</summary>
    public static EstimateHistory None { get; } =
        new(Array.Empty<EstimateSetting>().ToLookup(setting => setting.ItemId), new Dictionary<Guid, string>(), "UTC");

    /// <summary>Reads what concerns some items.</summary>
    public static async Task<EstimateHistory> ReadAsync(
        BalanceDbContext db,
        IQueryable<BacklogItem> items,
        string timeZone,
        CancellationToken cancellationToken
    )
    {
        var settings = await (
            from field in db.FieldChanges.AsNoTracking()
            where
                field.Field == EstimateFields.Effort
                || field.Field.StartsWith("impact.")
                || field.Field.StartsWith(EstimateFields.Inputs)
            where items.Any(item => item.Id == field.ItemId)
            orderby field.Sequence descending
            select new EstimateSetting
            {
                ItemId = field.ItemId,
                Kind = field.Entry.Kind,
                Field = field.Field,
                Before = field.Before,
                After = field.After,
                At = field.Entry.At,
                ActorId = field.Entry.ActorId,
                ActorName = field.Entry.ActorName,
            }
        ).ToListAsync(cancellationToken);
        var requesters = await db
            .Users.Where(user => items.Any(item => item.RequesterId == user.Id))
            .ToDictionaryAsync(user => user.Id, user => user.DisplayName, cancellationToken);
        return new(settings.ToLookup(setting => setting.ItemId), requesters, timeZone);
    }

    /// <summary>The age of each estimate of an item; none of an item that is closed, as its promise stays as it was.</summary>
    public IReadOnlyList<EstimateAge> AgesOf(BacklogItem item)
    {
        if (!StatusMachine.IsOpen(item.Status))
        {
            return [];
        }

        var content = item.Content;
        return [.. EstimateFields.Of(content).Select(field => AgeOf(item, content, field))];
    }

    private EstimateAge AgeOf(BacklogItem item, ItemContent content, string field)
    {
        var isReminded = false;
        foreach (var setting in newestFirst[item.Id])
        {
            if (setting.Kind == ChangeKinds.EstimatesAged)
            {
                isReminded |= setting.Field == field;
            }
            else if (EstimateJson.Sets(setting, field))
            {
                var isConfirmed = setting.Kind == ChangeKinds.EstimateConfirmed;
                var day = MeasuredOn(content, field, isConfirmed) ?? ProductClock.DayOf(setting.At, timeZone);
                return new(field, day, setting.ActorId, setting.ActorName, isReminded);
            }
        }

        return new(
            field,
            MeasuredOn(content, field, isConfirmed: false) ?? ProductClock.DayOf(item.CreatedAt, timeZone),
            item.RequesterId,
            requesters.GetValueOrDefault(item.RequesterId, "somebody who left"),
            isReminded
        );
    }

    // A baseline is as old as its measurement, unless somebody found since that it still holds.
    private static DateOnly? MeasuredOn(ItemContent content, string field, bool isConfirmed) =>
        field == EstimateFields.Baseline && !isConfirmed ? content.Impact.Baseline.Day : null;
}
