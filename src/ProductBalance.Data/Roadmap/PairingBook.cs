using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

/// <summary>What is suggested to be done before or with upcoming product work, what was agreed, and what was dismissed.</summary>
public sealed record PairingBook
{
    /// <summary>The suggestions, in the order of <see cref="Pairing.Suggest"/>.</summary>
    public required IReadOnlyList<PairingView> Suggested { get; init; }

    /// <summary>Tech requests that a link joins to upcoming product work.</summary>
    public required IReadOnlyList<PairingView> Agreed { get; init; }

    /// <summary>The newest first.</summary>
    public required IReadOnlyList<DismissedView> Dismissed { get; init; }

    internal static async Task<PairingBook> ReadAsync(
        BalanceDbContext db,
        BacklogSnapshot backlog,
        IReadOnlyDictionary<ItemId, PlannedTime> times,
        Standing standing,
        CancellationToken cancellationToken
    )
    {
        var rows = backlog.Ranked.Concat(backlog.NeedsEstimate).ToDictionary(row => row.Id);
        var links = await LinksAsync(db, backlog.Product.Id, rows, cancellationToken);
        var dismissed = await DismissedAsync(db, backlog.Product.Id, cancellationToken);
        var suggested = Pairing.Suggest(
            new PairingItems(backlog, times, links).All,
            links,
            dismissed.Select(one => (one.RequestId, one.WorkId)).ToHashSet()
        );
        return new()
        {
            Suggested = [.. suggested.Select(one => ViewOf(one, rows, standing))],
            Agreed = [.. links.Select(link => AgreedOf(link, rows, times)).OfType<PairingView>()],
            Dismissed =
            [
                .. from pairing in dismissed
                let request = rows.GetValueOrDefault(pairing.RequestId)
                let work = rows.GetValueOrDefault(pairing.WorkId)
                where request is not null && work is not null
                select new DismissedView(pairing, request, work, MayDismiss(request, work, standing)),
            ],
        };
    }

    private static PairingView ViewOf(
        PairingSuggestion suggestion,
        Dictionary<ItemId, BacklogRow> rows,
        Standing standing
    )
    {
        var (request, work) = (rows[suggestion.Request.Id], rows[suggestion.Work.Id]);
        return new()
        {
            Request = request,
            Work = work,
            Kind = suggestion.Kind,
            Why = suggestion.Why,
            MayAccept = standing.MayEdit(rows[suggestion.Link.From]),
            MayDismiss = MayDismiss(request, work, standing),
        };
    }

    private static PairingView? AgreedOf(
        ItemLink link,
        Dictionary<ItemId, BacklogRow> rows,
        IReadOnlyDictionary<ItemId, PlannedTime> times
    )
    {
        var (from, to) = (rows[link.From], rows[link.To]);
        var (request, work) = from.Content.Kind == ItemKind.Tech ? (from, to) : (to, from);
        return
            (request.Content.Kind, work.Content.Kind) == (ItemKind.Tech, ItemKind.Product)
            && times.ContainsKey(work.Id)
            && (link.Kind == LinkKind.PairsWith || (link.Kind == LinkKind.DependsOn && from == work))
            ? new()
            {
                Request = request,
                Work = work,
                Kind = link.Kind == LinkKind.PairsWith ? PairingKind.With : PairingKind.Before,
            }
            : null;
    }

    private static bool MayDismiss(BacklogRow request, BacklogRow work, Standing standing) =>
        standing.MayEdit(request) || standing.MayEdit(work);

    private static async Task<IReadOnlyList<ItemLink>> LinksAsync(
        BalanceDbContext db,
        ProductId productId,
        Dictionary<ItemId, BacklogRow> open,
        CancellationToken cancellationToken
    )
    {
        var links = await (
            from link in db.Links.AsNoTracking()
            join item in db.Items on link.From equals item.Id
            where item.ProductId == productId
            orderby item.Number, link.Kind
            select link
        ).ToListAsync(cancellationToken);
        return [.. links.Where(link => open.ContainsKey(link.From) && open.ContainsKey(link.To))];
    }

    private static Task<List<DismissedPairing>> DismissedAsync(
        BalanceDbContext db,
        ProductId productId,
        CancellationToken cancellationToken
    ) =>
        db
            .DismissedPairings.AsNoTracking()
            .Where(pairing => pairing.ProductId == productId)
            .OrderByDescending(pairing => pairing.At)
            .ToListAsync(cancellationToken);
}
