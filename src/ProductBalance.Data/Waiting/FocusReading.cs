using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Data.Waiting;

/// <summary>Works out the focus window of a backlog from its order, its links and what was pulled in.</summary>
internal sealed class FocusReading
{
    private const double Sufficient = 0.8;
    private static readonly ItemStatus[] OpenStatuses = [.. Enum.GetValues<ItemStatus>().Where(StatusMachine.IsOpen)];

    private readonly BacklogSnapshot _snapshot;
    private readonly DateOnly _today;
    private readonly SprintDays _sprint;
    private readonly IReadOnlyList<FreedWait> _waiting;
    private readonly ILookup<TeamId, PulledItem> _pulls;
    private readonly ILookup<TeamId?, BacklogRow> _candidates;

    private FocusReading(BacklogSnapshot snapshot, IReadOnlyList<FocusPull> pulls, IReadOnlySet<ItemId> blocked)
    {
        (_snapshot, _today) = (snapshot, snapshot.Context.Today);
        _sprint = RunningSprint.Of(snapshot.Period.Sprint, snapshot.Product, _today).Days;
        BacklogRow[] open = [.. snapshot.Ranked, .. snapshot.NeedsEstimate];
        _waiting =
        [
            .. open.Where(row => row.Status == ItemStatus.Waiting)
                .Select(row => new FreedWait(
                    row,
                    row.Wait is { } wait ? FreedCapacity.Ahead(wait, _sprint, _today) : 0
                ))
                .OrderBy(wait => wait.Row.Wait?.ExpectedUntil ?? DateOnly.MaxValue)
                .ThenBy(wait => wait.Row.Number),
        ];
        var rows = open.Concat(snapshot.Closed).ToDictionary(row => row.Id);
        _pulls = pulls
            .Where(pull => rows.ContainsKey(pull.ItemId))
            .ToLookup(pull => pull.TeamId, pull => new PulledItem(pull, rows[pull.ItemId]));
        _candidates = snapshot
            .Ranked.Where(row =>
                row is { Status: ItemStatus.Ready, Content.Kind: ItemKind.Tech, EffortDays: not null }
                && !blocked.Contains(row.Id)
            )
            .ToLookup(row => row.Content.Team);
    }

    public static async Task<FocusWindow> ReadAsync(
        BalanceDbContext db,
        BacklogSnapshot snapshot,
        CancellationToken cancellationToken
    )
    {
        var productId = snapshot.Product.Id;
        var pulls = await OpenPulls(db, productId, snapshot.Context.Today)
            .AsNoTracking()
            .OrderBy(pull => pull.Id)
            .ToListAsync(cancellationToken);
        var blocked = await (
            from link in db.Links.AsNoTracking()
            where link.Kind == LinkKind.DependsOn
            join first in db.Items on link.To equals first.Id
            where first.ProductId == productId && OpenStatuses.Contains(first.Status)
            select link.From
        ).ToHashSetAsync(cancellationToken);
        return new FocusReading(snapshot, pulls, blocked).Window();
    }

    /// <summary>What was pulled into the present sprint and stayed there.</summary>
    public static IQueryable<FocusPull> OpenPulls(BalanceDbContext db, ProductId productId, DateOnly today) =>
        db.FocusPulls.Where(pull => pull.ProductId == productId && pull.SprintEnd >= today && pull.TakenBackOn == null);

    private FocusWindow Window() =>
        new()
        {
            Sprint = _sprint,
            Today = _today,
            Waiting = _waiting,
            Teams = [.. _snapshot.Teams.Select(TeamOf).Where(team => team.Waits.Count + team.Pulls.Count > 0)],
        };

    private FocusTeam TeamOf(Team team)
    {
        FreedWait[] waits =
        [
            .. _waiting.Where(wait => wait.Row.Content.Team == team.Id && wait.Row.Wait is { PlannedDays: > 0 }),
        ];
        PulledItem[] pulls = [.. _pulls[team.Id]];
        return new()
        {
            Team = team,
            Waits = waits,
            Pulls = pulls,
            Offers = OffersOf(team.Id, waits, FocusTeam.RoomOf(waits, pulls)),
        };
    }

    private IReadOnlyList<FocusOffer> OffersOf(TeamId team, IReadOnlyList<FreedWait> waits, double room)
    {
        var areas = waits.SelectMany(wait => wait.Row.Content.Areas).ToHashSet();
        return
        [
            .. from candidate in FocusOffers.Of(_candidates[team].Select(CandidateOf), room, areas)
            let row = _snapshot.Find(candidate.Place.Number)!
            select new FocusOffer(row, candidate.EffortP80, candidate.SharesAreaWith(areas)),
        ];
    }

    private static FocusCandidate CandidateOf(BacklogRow row) =>
        new(
            RankedOrder.InputOf(row),
            row.Effort!.On(EstimateScale.Positive).Percentile(Sufficient), // its effort is known to be usable
            row.Content.Areas
        );
}
