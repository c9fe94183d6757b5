using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Scoring;

/// <summary>
/// Draws of one item: value a month, score and effort. Each estimate has a random stream of its own, so that an edit of
/// one item leaves the draws of all others as they were.
/// </summary>
/// <param name="ValueAMonth">Value a month before confidence; null where the model has no money.</param>
/// <param name="Scores">The scores.</param>
/// <param name="Efforts">The efforts in person-days; empty where the item states none.</param>
public sealed record ItemDraws(double[]? ValueAMonth, double[] Scores, double[] Efforts)
{
    /// <summary>How many draws are made: a probability then has a standard error of at most 0.025.</summary>
    public const int UsualCount = 400;

    /// <summary>Draws an item that passes <see cref="Readiness"/>.</summary>
    public static ItemDraws Of(ItemId id, ItemContent content, ScoringContext context, int count = UsualCount) =>
        context.UsesMoney ? OfMoney(id, content, context, count) : OfInputs(id, content, context, count);

    private static ItemDraws OfMoney(ItemId id, ItemContent content, ScoringContext context, int count)
    {
        var item = new MoneyItem(content, context);
        var normal = NormalsOf(id);
        var draws = new ItemDraws(new double[count], new double[count], new double[count]);
        for (var n = 0; n < count; n++)
        {
            (draws.ValueAMonth![n], draws.Scores[n], draws.Efforts[n]) = item.Draw(normal, n);
        }

        return draws;
    }

    private static ItemDraws OfInputs(ItemId id, ItemContent content, ScoringContext context, int count)
    {
        var normal = NormalsOf(id);
        var scores = ScoreDraws.Of(
            context.Model,
            ModelInputs.Of(content, context),
            input => EstimateDraws.For($"{id.Value}/{input.Name}"),
            count
        );
        var spread = content.Effort is { } effort ? new PositiveDistribution(effort) : null;
        double[] efforts = spread is null
            ? []
            : [.. Enumerable.Range(0, count).Select(n => spread.Quantile(normal("effort", n)))];
        return new(null, scores.Scores.ToArray(), efforts);
    }

    private static Func<string, int, double> NormalsOf(ItemId id)
    {
        var streams = new Dictionary<string, EstimateDraws>();
        return (name, draw) =>
        {
            if (!streams.TryGetValue(name, out var stream))
            {
                stream = streams[name] = EstimateDraws.For($"{id.Value}/{name}");
            }

            return stream.Normal(draw);
        };
    }
}
