using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>
/// Monte Carlo over a whole backlog with common random numbers: the spread of each score, the chance to stand above the
/// next item and above the cut line. The same list gives the same figures on every machine, whatever the number of
/// threads and whether it starts from an earlier run or from nothing.
/// </summary>
public static class BacklogEstimator
{
    /// <summary>How many draws are made: a probability then has a standard error of at most 0.005.</summary>
    public const int UsualDraws = 10_000;

    private static readonly Dictionary<int, SurveyedItem> Nothing = [];

    /// <summary>Estimates a list; only what is not as it was in an earlier run is drawn.</summary>
    /// <param name="list">The items in their order, the lights-on lane first.</param>
    /// <param name="capacities">Person-days of the period by team.</param>
    /// <param name="before">An earlier run, of any list.</param>
    /// <param name="draws">How many draws, above 0.</param>
    /// <param name="cancellationToken">Stops between two items or blocks.</param>
    public static BacklogFigures Estimate(
        IReadOnlyList<UncertainItem> list,
        IReadOnlyDictionary<TeamId, double> capacities,
        BacklogFigures? before = null,
        int draws = UsualDraws,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draws);
        var options = new ParallelOptions
        {
            CancellationToken = cancellationToken,
            MaxDegreeOfParallelism = Environment.ProcessorCount,
        };
        var usable = before?.Draws == draws ? before : null;
        var surveyed = new ListSurvey(list, usable?.Surveyed ?? Nothing, draws).Run(options);
        return new(draws, surveyed, FillTeams(surveyed, capacities, usable?.Teams ?? [], draws, options));
    }

    /// <summary>How sure it is that one item stands above another, wherever the two stand in the list.</summary>
    public static OrderChance ChanceAbove(UncertainItem item, UncertainItem other, int draws = UsualDraws)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draws);
        return new SurveyDesk(draws).ChanceAbove(item, other);
    }

    /// <summary>The spread of an item that has scores, in the list or not; see <see cref="ItemFigures"/>.</summary>
    public static (ScoreFigures Score, ScoreFigures Value) SpreadOf(ItemSampler sampler, int draws = UsualDraws)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draws);
        return new SurveyDesk(draws).SpreadOf(sampler);
    }

    private static TeamFill[] FillTeams(
        IEnumerable<SurveyedItem> list,
        IReadOnlyDictionary<TeamId, double> capacities,
        IReadOnlyList<TeamFill> before,
        int draws,
        ParallelOptions options
    )
    {
        var known = before.ToDictionary(team => team.Team);
        TeamFill[] teams =
        [
            .. from item in list
            where item.Item.CanFit
            group item by item.Item.Team!.Value into items // it can fit, so it has one
            select new TeamFill(items.Key, capacities.GetValueOrDefault(items.Key), [.. items], draws) into team
            let same = known.GetValueOrDefault(team.Team)
            select same?.HoldsFor(team) == true ? same : team,
        ];
        foreach (var team in teams.Except(before))
        {
            Fill(team, known.GetValueOrDefault(team.Team), draws, options);
        }

        return teams;
    }

    private static void Fill(TeamFill team, TeamFill? before, int draws, ParallelOptions options)
    {
        var change = before is null ? null : team.ChangeSince(before);
        Parallel.For(
            0,
            DrawBlocks.Count(draws),
            options,
            () => new FillDesk(),
            (block, _, desk) =>
            {
                if (before is not null && change is not null)
                {
                    team.Fill(block, desk, before, change);
                }
                else
                {
                    team.Fill(block, desk);
                }

                return desk;
            },
            _ => { }
        );
    }
}
