using System.Globalization;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Roadmap;

/// <summary>
/// Suggests tech requests to do before or with upcoming product work in the same part of the system.
/// <para>
/// Product work is upcoming when a sprint or the roadmap says when. <em>With</em>: both are planned for the same time and do not share
/// a sprint yet; or the product work is on now, and the request is ready and takes at most half of its effort. <em>Before</em>: the product work
/// comes later, the request is ready, and it ranks higher, takes at most half of the effort, or is needed by other
/// upcoming product work anyhow. Items that a link joins already, or that wait for each other through others, are left
/// alone, and a request is suggested once: with what comes soonest.
/// </para>
/// </summary>
public static class Pairing
{
    /// <summary>Most suggestions for one item of product work, so that the best ones are read.</summary>
    public const int MostOfOneItem = 3;

    private const double SmallShare = 0.5;

    /// <summary>The suggestions: what is planned soonest first; of one item the closest area first, then by the ranking.</summary>
    /// <param name="items">Open items of both kinds.</param>
    /// <param name="links">All links between open items.</param>
    /// <param name="dismissed">Pairs of request and product work that somebody does not want to be told of.</param>
    public static IReadOnlyList<PairingSuggestion> Suggest(
        IReadOnlyCollection<PairingItem> items,
        IReadOnlyCollection<ItemLink> links,
        IReadOnlySet<(ItemId Request, ItemId Work)> dismissed
    )
    {
        var requests = new RequestsByArea(items);
        var order = new PairingOrder(items, links);
        var suggestions =
            from work in items
            where work is { Kind: ItemKind.Product, When: not null }
            orderby work.When, work.Place ?? int.MaxValue, work.Key
            from suggestion in requests
                .Near(work)
                .Where(request => !dismissed.Contains((request.Id, work.Id)) && !order.IsSettled(request.Id, work.Id))
                .Select(request => Judge(request, work, order))
                .OfType<PairingSuggestion>()
                .OrderBy(one => one.Meeting.Levels)
                .ThenBy(one => one.Request.Place)
                .Take(MostOfOneItem)
            select suggestion;
        return [.. suggestions.DistinctBy(one => one.Request.Id)];
    }

    private static PairingSuggestion? Judge(PairingItem request, PairingItem work, PairingOrder order)
    {
        var meeting = AreaMeeting.Of(request.Areas, work.Areas)!; // the request was found near the work
        return ReasonOf(request, work, meeting.Area, order) is var (kind, why)
            ? new(request, work, kind, meeting, why)
            : null;
    }

    private static (PairingKind Kind, string Why)? ReasonOf(
        PairingItem request,
        PairingItem work,
        string area,
        PairingOrder order
    )
    {
        if (request.When == work.When)
        {
            var why = $"They meet in {area}, and both are planned for {work.When}: so that part is opened once.";
            return request.Sprint is { } sprint && sprint == work.Sprint ? null : (PairingKind.With, why);
        }

        if (!request.CanStart)
        {
            return null;
        }

        if (work.When == RoadmapHorizon.Now)
        {
            var why = $"{work.Key} opens {area} now. {request.Key} is ready and takes {Efforts(request, work)}.";
            return IsSmall(request, work) ? (PairingKind.With, why) : null;
        }

        return GainOf(request, work, order) is { } gain
            ? (PairingKind.Before, $"{work.Key} comes to {area} under {work.When}. {request.Key} is ready and {gain}.")
            : null;
    }

    // Why it pays to have the request done when the product work begins.
    private static string? GainOf(PairingItem request, PairingItem work, PairingOrder order) =>
        order.OtherInNeed(request.Id) is { } other ? $"{other} needs it too"
        : request.Place < work.Place ? "ranks higher"
        : IsSmall(request, work) ? $"takes {Efforts(request, work)}"
        : null;

    private static bool IsSmall(PairingItem request, PairingItem work) => request.Effort <= SmallShare * work.Effort;

    private static string Efforts(PairingItem request, PairingItem work) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{request.Effort:0.#} person-days, against {work.Effort:0.#} of {work.Key}"
        );
}
