using System.Numerics.Tensors;

namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>
/// Mean and percentiles of many draws. A percentile's standard error is half the distance between the draws one standard
/// deviation of its rank, √(n p (1 − p)), below and above it (the binomial interval of an order statistic).
/// </summary>
/// <param name="capacity">The largest number of draws.</param>
internal sealed class ScoreSummary(int capacity)
{
    private const int Points = 3;
    private const int PlacesAPoint = 4;
    private static readonly double[] Percentiles = [0.05, 0.5, 0.95];

    private readonly OrderStatistics _order = new(capacity);
    private readonly double[] _deviations = new double[capacity];
    private readonly int[] _places = new int[Points * PlacesAPoint];
    private readonly int[] _sortedPlaces = new int[Points * PlacesAPoint];
    private readonly double[] _found = new double[Points * PlacesAPoint];

    public ScoreFigures Of(ReadOnlySpan<double> scores)
    {
        var mean = TensorPrimitives.Sum(scores) / scores.Length;
        if (TensorPrimitives.Min(scores) == TensorPrimitives.Max(scores))
        {
            var same = new EstimatedFigure(scores[0], 0);
            return new(same, same, same, same);
        }

        Find(scores);
        return new(
            MeanOf(scores, mean),
            FigureOf(0, scores.Length),
            FigureOf(1, scores.Length),
            FigureOf(2, scores.Length)
        );
    }

    // Var = E[x²] − mean² would cancel where the spread is small beside the mean.
    private EstimatedFigure MeanOf(ReadOnlySpan<double> scores, double mean)
    {
        var deviations = _deviations.AsSpan(0, scores.Length);
        TensorPrimitives.Subtract(scores, mean, deviations);
        return new(mean, TensorPrimitives.Norm<double>(deviations) / scores.Length);
    }

    private static double PlaceOf(int point, int count) => Percentiles[point] * (count - 1);

    private void Find(ReadOnlySpan<double> scores)
    {
        for (var point = 0; point < Points; point++)
        {
            PlacesOf(point, scores.Length).CopyTo(_places.AsSpan(point * PlacesAPoint));
        }

        _places.CopyTo(_sortedPlaces, 0);
        Array.Sort(_sortedPlaces);
        _order.Find(scores, _sortedPlaces, _found);
    }

    // The two draws around the percentile, and those one standard deviation of its rank away.
    private static ReadOnlySpan<int> PlacesOf(int point, int count)
    {
        var (place, p, last) = (PlaceOf(point, count), Percentiles[point], count - 1);
        var reach = Math.Max(1, (int)Math.Round(Math.Sqrt(count * p * (1 - p))));
        return new[]
        {
            (int)place,
            Math.Min((int)place + 1, last),
            Math.Max((int)place - reach, 0),
            Math.Min((int)place + reach, last),
        };
    }

    private EstimatedFigure FigureOf(int point, int count)
    {
        var (at, place) = (point * PlacesAPoint, PlaceOf(point, count));
        var (below, above) = (Found(at), Found(at + 1));
        return new(below + ((place - (int)place) * (above - below)), (Found(at + 3) - Found(at + 2)) / 2);
    }

    private double Found(int index) => _found[Array.BinarySearch(_sortedPlaces, _places[index])];
}
