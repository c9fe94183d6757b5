using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Json;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

/// <summary>Gathers what is known now of the entries of a roadmap: items, scores, and when they are expected.</summary>
public sealed class RoadmapSources(LiveRanking ranking)
{
    internal async Task<IReadOnlyList<SourcedEntry>> ReadAsync(
        BalanceDbContext db,
        Actor actor,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        var entries = await db
            .RoadmapEntries.AsNoTracking()
            .Where(entry => entry.ProductId == productId)
            .ToListAsync(cancellationToken);
        if (entries.Count == 0)
        {
            return [];
        }

        var ids = entries.SelectMany(entry => entry.Items).ToList();
        var items = await db
            .Items.AsNoTracking()
            .Where(item => ids.Contains(item.Id))
            .ToDictionaryAsync(item => item.Id, cancellationToken);
        var backlog = await ranking.GetAsync(actor, productId, cancellationToken);
        var stays = await SprintStays.ReadAsync(db, productId, cancellationToken);
        var forecast = RoadmapForecast.Of(
            ids,
            RoadmapQueue.Of(backlog, stays),
            await LinksAsync(db, productId, cancellationToken),
            RoadmapQueue.CalendarOf(backlog)
        );
        return [.. entries.Select(entry => SourceOf(entry, items, backlog, stays, forecast))];
    }

    private static SourcedEntry SourceOf(
        RoadmapEntry entry,
        Dictionary<ItemId, BacklogItem> items,
        BacklogSnapshot backlog,
        IReadOnlyDictionary<ItemId, Sprint> stays,
        RoadmapForecast forecast
    )
    {
        var known = entry
            .Items.Select(id => items.GetValueOrDefault(id))
            .OfType<BacklogItem>()
            .Select(item => (Item: item, Row: backlog.Find(item.Number)))
            .ToList();
        DraftItem[] drafts = [.. known.Select(one => DraftOf(one.Item, one.Row, backlog, stays))];
        var open = drafts.Where(item => item is { IsReleased: false, IsDropped: false });
        return new(
            new(entry, drafts, forecast.DaysOf([.. open.Select(item => item.Id)])),
            new(entry.Key, [.. known.Select(one => BasisOf(one.Item, one.Row, stays))])
        );
    }

    private static DraftItem DraftOf(
        BacklogItem item,
        BacklogRow? row,
        BacklogSnapshot backlog,
        IReadOnlyDictionary<ItemId, Sprint> stays
    ) =>
        new()
        {
            Id = item.Id,
            Number = item.Number,
            Title = item.Title,
            Kind = item.Kind,
            IsLightsOn = row is { IsInLane: true },
            Status = item.Status,
            StatusSince = item.ReleasedAt ?? item.StatusSince, // being measured makes nothing done anew
            StatusDay = ProductClock.DayOf(item.ReleasedAt ?? item.StatusSince, backlog.Product.Settings.TimeZone),
            Outcome = OutcomeSentence.Of(item.Content.Impact),
            Score = row?.Score?.Score,
            IsCommitted = row is { IsInLane: true } || stays.ContainsKey(item.Id),
        };

    private static ItemBasis BasisOf(BacklogItem item, BacklogRow? row, IReadOnlyDictionary<ItemId, Sprint> stays) =>
        new()
        {
            Id = item.Id,
            Status = item.Status,
            IsInSprint = stays.ContainsKey(item.Id),
            WaitsFor = row?.Wait?.Reason,
            Effort = item.Content.Effort,
            Worth = WorthOf(item.Content),
            Rank = row?.Rank ?? 0,
        };

    private static string WorthOf(ItemContent content)
    {
        var text = JsonColumn.Write(
            new
            {
                content.Impact,
                content.Inputs,
                content.Urgency,
            }
        );
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
    }

    private static Task<List<ItemLink>> LinksAsync(
        BalanceDbContext db,
        ProductId productId,
        CancellationToken cancellationToken
    ) =>
        (
            from link in db.Links.AsNoTracking()
            join item in db.Items on link.To equals item.Id
            where
                item.ProductId == productId
                && link.Kind == LinkKind.DependsOn
                && item.Status != ItemStatus.Released
                && item.Status != ItemStatus.Measured
                && item.Status != ItemStatus.Dropped
            select link
        ).ToListAsync(cancellationToken);
}
