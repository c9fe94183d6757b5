using System.Numerics.Tensors;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Domain.Returns;

/// <summary>Adds up what items returned: expectations, and draw by draw, so that ranges do not simply add up.</summary>
internal sealed class ReturnedValue
{
    private readonly double[] _draws = new double[ItemReturn.DrawCount];
    private double _expected;

    public ReturnFigure Figure
    {
        get
        {
            var spread = ScoreSpread.Of(_draws);
            return new(_expected, spread.P5, spread.P95);
        }
    }

    public void Add(ItemReturn item, double months)
    {
        if (months != 0) // most items of an old product are past their window
        {
            _expected += item.AMonth * months;
            TensorPrimitives.MultiplyAdd(item.Draws, months, _draws, _draws);
        }
    }
}
