using ProductBalance.Data.Scoring;

namespace ProductBalance.Web.Features.Backlog.List;

/// <summary>The logarithmic axis that all bars of a list share, from a third of the least value to thrice the largest.</summary>
public sealed class ValueAxis
{
    private const double Margin = 3;
    private readonly double _from;
    private readonly double _length;

    public ValueAxis(IEnumerable<BacklogRow> rows)
    {
        var (least, most) = (double.MaxValue, 0.0);
        foreach (var row in rows)
        {
            if (row.Score?.ValueAMonth is > 0 and var value)
            {
                (least, most) = (Math.Min(least, value), Math.Max(most, value));
            }
        }

        _from = most > 0 ? Math.Log(least / Margin) : 0;
        _length = most > 0 ? Math.Log(most * Margin) - _from : 1;
    }

    /// <summary>The place of a value, in percent of the axis; what lies beyond stands at its end.</summary>
    public double Place(double value) => value <= 0 ? 0 : Math.Clamp((Math.Log(value) - _from) / _length * 100, 0, 100);
}
