using System.Numerics.Tensors;

namespace ProductBalance.Domain.Scoring;

/// <summary>A straight line through many numbers at once.</summary>
internal static class Affine
{
    /// <summary>Fills in offset + scale × value for each value; source and destination may be the same.</summary>
    public static void Map(ReadOnlySpan<double> values, double scale, double offset, Span<double> mapped)
    {
        TensorPrimitives.Multiply(values, scale, mapped);
        TensorPrimitives.Add(mapped, offset, mapped);
    }
}
