using Microsoft.EntityFrameworkCore;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Scoring.Comparison;

namespace ProductBalance.Data.Scoring.Past;

/// <summary>Compares the backlog of today with the orders that were kept. Who may read a product may know of them.</summary>
public sealed class PastRankingQueries(IDbContextFactory<BalanceDbContext> contexts, LiveRanking ranking)
{
    /// <summary>How many kept orders an item's past shows at most.</summary>
    private const int LongestPast = 90;

    /// <summary>What moved since a day, by the order that was kept nearest to it; null where none is kept yet.</summary>
    /// <exception cref="NotFoundException">The actor may not know of this product.</exception>
    public async Task<MovedItems?> MovedAsync(
        Actor actor,
        ProductId productId,
        DateOnly since,
        CancellationToken cancellationToken
    )
    {
        var backlog = await ranking.GetAsync(actor, productId, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await NearestAsync(db, productId, since, cancellationToken) is not { } kept)
        {
            return null;
        }

        var contents = await PastContents.SinceAsync(db, kept, cancellationToken);
        return await Task.Run(() => Moved(kept, contents, backlog), cancellationToken);
    }

    /// <summary>Where an item stood on the days that are kept, the latest being now; empty where it never was ranked.</summary>
    /// <exception cref="NotFoundException">The actor may not know of this product.</exception>
    public async Task<IReadOnlyList<PastPlace>> OfItemAsync(
        Actor actor,
        ProductId productId,
        int number,
        CancellationToken cancellationToken
    )
    {
        var backlog = await ranking.GetAsync(actor, productId, cancellationToken);
        if (backlog.Find(number) is not { } row)
        {
            return [];
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var changes = await ChangesOfAsync(db, row.Id, cancellationToken);
        List<PastPlace> past = [];
        KeptRanking? last = null;
        await foreach (
            var kept in Latest(db, productId).Reverse().AsAsyncEnumerable().WithCancellation(cancellationToken)
        )
        {
            if (kept.Places.FirstOrDefault(place => place.Number == number) is { } place)
            {
                past.Add(PlaceOf(place, kept, changes.Where(change => IsBetween(change, last, kept))));
            }

            last = kept;
        }

        return await NowAsync(db, last, past.LastOrDefault(), row, backlog, cancellationToken) is { } now
            ? [.. past, now]
            : past;
    }

    private static IQueryable<KeptRanking> Latest(BalanceDbContext db, ProductId productId) =>
        db
            .KeptRankings.AsNoTracking()
            .Where(kept => kept.ProductId == productId)
            .OrderByDescending(kept => kept.Day)
            .ThenByDescending(kept => kept.ModelVersion)
            .Take(LongestPast);

    private static async Task<KeptRanking?> NearestAsync(
        BalanceDbContext db,
        ProductId productId,
        DateOnly since,
        CancellationToken cancellationToken
    )
    {
        var all = db.KeptRankings.AsNoTracking().Where(kept => kept.ProductId == productId);
        var days = await all.Select(kept => kept.Day).Distinct().ToListAsync(cancellationToken);
        if (days.Count == 0)
        {
            return null;
        }

        var nearest = days.OrderBy(day => Math.Abs(day.DayNumber - since.DayNumber)).ThenBy(day => day).First();
        return await all.Where(kept => kept.Day == nearest)
            .OrderBy(kept => kept.ModelVersion)
            .FirstAsync(cancellationToken);
    }

    private static MovedItems Moved(KeptRanking kept, PastContents contents, BacklogSnapshot backlog)
    {
        var shared = MovesSince.Of(kept, contents, backlog);
        return new(
            kept.Day,
            kept.At,
            [
                .. from reasons in shared
                where reasons.HasMoved
                orderby Math.Abs(reasons.Move.Rise) descending, reasons.Move.After
                let row = backlog.Find(reasons.Move.Number)! // it is ranked
                select new MovedItem(row, reasons, OwnChanges.Of(contents.ChangesOf(row.Id))),
            ],
            backlog.Ranked.Count(row => !row.IsInLane) - shared.Count,
            kept.Places.Count(place => place.Rank > 0) - shared.Count
        );
    }

    private static Task<List<PastChange>> ChangesOfAsync(
        BalanceDbContext db,
        ItemId itemId,
        CancellationToken cancellationToken
    ) =>
        db
            .FieldChanges.AsNoTracking()
            .Where(field => field.ItemId == itemId)
            .OrderBy(field => field.Sequence)
            .Select(field => new PastChange(
                field.Sequence,
                field.ItemId,
                field.Field,
                field.Before,
                field.After,
                field.Entry.ActorName
            ))
            .ToListAsync(cancellationToken);

    private static bool IsBetween(PastChange change, KeptRanking? last, KeptRanking kept) =>
        change.Sequence > (last?.Sequence ?? 0) && change.Sequence <= kept.Sequence;

    private static PastPlace PlaceOf(KeptPlace place, KeptRanking kept, IEnumerable<PastChange> changes) =>
        new(kept.Day, place.Score, place.Reasons, OwnChanges.Of(changes));

    // The order of this moment is not kept; it is compared where the item stands elsewhere than in the last that is.
    private static async Task<PastPlace?> NowAsync(
        BalanceDbContext db,
        KeptRanking? last,
        PastPlace? before,
        BacklogRow row,
        BacklogSnapshot backlog,
        CancellationToken cancellationToken
    )
    {
        if (last is null || row.Rank == 0 || (before?.Rank == row.Rank && before.Score == row.Score?.Score))
        {
            return null;
        }

        var contents = await PastContents.SinceAsync(db, last, cancellationToken);
        var moves = await Task.Run(() => MovesSince.Of(last, contents, backlog), cancellationToken);
        return new(
            backlog.Context.Today,
            row.Score?.Score,
            moves.FirstOrDefault(move => move.Move.Number == row.Number) ?? MoveReasons.Newcomer(row.Number, row.Rank),
            OwnChanges.Of(contents.ChangesOf(row.Id))
        );
    }
}
