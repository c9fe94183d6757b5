using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Outcomes;
using ProductBalance.Data.Planning;
using ProductBalance.Data.Scoring;
using ProductBalance.Data.Scoring.Past;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.LightsOn;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Reviews;
using ProductBalance.Domain.Settings;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Data.Reviews;

/// <summary>Gathers what a review is made of: the sprint's items as they stand now, the moves since it began, the next one.</summary>
public sealed class ReviewSources(LiveRanking ranking, PastRankingQueries past)
{
    internal async Task<ReviewSource> ReadAsync(
        BalanceDbContext db,
        Actor actor,
        Sprint sprint,
        SprintReview review,
        CancellationToken cancellationToken
    )
    {
        var backlog = await ranking.GetAsync(actor, sprint.ProductId, cancellationToken);
        var next = await NextAsync(db, sprint, cancellationToken);
        var moved = await past.MovedAsync(actor, sprint.ProductId, sprint.Start, cancellationToken);
        return new()
        {
            Product = backlog.Product.Name,
            Sprint = sprint,
            Policy = await MixPolicyQueries.CurrentAsync(db, sprint.ProductId, cancellationToken),
            Review = review,
            Texts = await db
                .ReviewTexts.AsNoTracking()
                .Where(text => text.SprintId == sprint.Id)
                .ToDictionaryAsync(text => text.ItemId, cancellationToken),
            Items = await ItemsAsync(db, sprint, backlog.Product, cancellationToken),
            MovedSince = moved?.Day,
            Moves =
            [
                .. (moved?.Items ?? [])
                    .Select(move => (move.Row.Id, Shift: ShiftOf(move)))
                    .Where(move => move.Shift.IsNews()),
            ],
            Next = next,
            Coming = next is null ? [] : await ComingAsync(db, next, backlog, cancellationToken),
        };
    }

    private static RankShift ShiftOf(MovedItem move) => RankShift.Of(move.Row.Content, move.Reasons);

    private static Task<Sprint?> NextAsync(BalanceDbContext db, Sprint sprint, CancellationToken cancellationToken) =>
        db
            .Sprints.AsNoTracking()
            .Where(other => other.ProductId == sprint.ProductId && other.Start > sprint.Start)
            .OrderBy(other => other.Start)
            .FirstOrDefaultAsync(cancellationToken);

    private static async Task<IReadOnlyList<SprintedItem>> ItemsAsync(
        BalanceDbContext db,
        Sprint sprint,
        Product product,
        CancellationToken cancellationToken
    )
    {
        var stays = Stays(db, sprint);
        var planned = db.Items.Where(item => stays.Any(stay => stay.ItemId == item.Id));
        var measured = await OutcomeBook.ReadAsync(db, product, planned, cancellationToken);
        var outcomes = measured.ToDictionary(item => item.Id, item => item.Outcome);
        var found = await (
            from stay in stays
            join item in db.Items.AsNoTracking() on stay.ItemId equals item.Id
            select new
            {
                Item = item,
                stay.PlannedDays,
                stay.ActualDays,
                IsLightsOn = db.Threats.Any(threat =>
                    threat.ItemId == item.Id
                    && (threat.State == ThreatState.Confirmed || threat.State == ThreatState.Resolved)
                ),
                Waits = db
                    .Waits.Where(wait => wait.ItemId == item.Id && wait.EndedOn == null)
                    .Select(wait => (WaitReason?)wait.Reason)
                    .FirstOrDefault(),
            }
        ).ToListAsync(cancellationToken);
        return
        [
            .. found.Select(one => new SprintedItem
            {
                Id = one.Item.Id,
                Number = one.Item.Number,
                Content = one.Item.Content,
                Status = one.Item.Status,
                StatusSince = ProductClock.DayOf(
                    one.Item.ReleasedAt ?? one.Item.StatusSince,
                    product.Settings.TimeZone
                ),
                Measured = outcomes.GetValueOrDefault(one.Item.Id)?.Deciding?.Value,
                IsLightsOn = one.IsLightsOn,
                PlannedDays = one.PlannedDays,
                ActualDays = one.ActualDays,
                // The sort of thing alone: its note was written for colleagues.
                WaitsFor = one.Waits is { } reason ? WaitReasons.InWords(reason) : null,
            }),
        ];
    }

    private static async Task<IReadOnlyList<(ItemId, ComingItem)>> ComingAsync(
        BalanceDbContext db,
        Sprint next,
        BacklogSnapshot backlog,
        CancellationToken cancellationToken
    )
    {
        var planned = await (
            from stay in Stays(db, next)
            join item in db.Items on stay.ItemId equals item.Id
            select item.Number
        ).ToListAsync(cancellationToken);
        return
        [
            .. planned
                .Select(backlog.Find)
                .OfType<BacklogRow>()
                .OrderBy(row => !row.IsInLane)
                .ThenBy(row => row.Rank == 0)
                .ThenBy(row => row.Rank)
                .ThenBy(row => row.Number)
                .Select(row => (row.Id, new ComingItem(row.Content.Title, row.Content.Kind))),
        ];
    }

    private static IQueryable<SprintItem> Stays(BalanceDbContext db, Sprint sprint) =>
        db.SprintItems.AsNoTracking().Where(stay => stay.SprintId == sprint.Id && stay.RemovedAt == null);
}
