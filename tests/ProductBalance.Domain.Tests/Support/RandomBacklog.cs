using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Scoring.Uncertainty;

namespace ProductBalance.Domain.Tests.Support;

/// <summary>Backlogs of any size with ranges around <see cref="ParallelTests"/>, in their order, the same for each seed.</summary>
internal static class RandomBacklog
{
    public static readonly TeamId[] Teams =
    [
        .. Enumerable.Range(1, 3).Select(i => new TeamId(new Guid(i, 0, 0, new byte[8]))),
    ];

    public static readonly Dictionary<TeamId, double> Capacities = new()
    {
        [Teams[0]] = 30,
        [Teams[1]] = 55.5,
        [Teams[2]] = 0,
    };

    public static UncertainItem[] Of(int items, int seed)
    {
        var random = new Random(seed);
        return InOrder(Enumerable.Range(1, items).Select(number => Item(number, ContentOf(random))));
    }

    public static UncertainItem[] InOrder(IEnumerable<UncertainItem> items) =>
        [.. items.Order(Comparer<UncertainItem>.Create((a, b) => Ranking.Order.Compare(a.Place, b.Place)))];

    public static UncertainItem Item(int number, ItemContent content, DateOnly? laneDay = null)
    {
        var score = ItemScorer.Score(content, ParallelTests.Context);
        var effort = content.Effort!.On(EstimateScale.Positive).Mean; // it has one
        return new(
            new RankInput(
                number,
                score.Score,
                score.ExpectedValue,
                effort,
                lane: laneDay is { } day ? RankKey.OfLane(day) : null
            ),
            content.Team,
            ItemSampler.Of(new(new Guid(number, 0, 0, new byte[8])), content, ParallelTests.Context)
        );
    }

    public static ItemContent ContentOf(Random random)
    {
        var (target, effort) = (10 + (20 * random.NextDouble()), 1 + (15 * random.NextDouble()));
        return ParallelTests.Content with
        {
            Team = random.Next(10) == 0 ? null : Teams[random.Next(3)],
            Effort = new Estimate(effort / 2, effort, effort * 2.5),
            Impact = ParallelTests.Impact with
            {
                Target = new Estimate(target / 1.5, target, target * 1.7),
                Confidence = new Estimate(0.5, 0.7, 0.9),
            },
        };
    }
}
