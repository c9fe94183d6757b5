using MathNet.Numerics.Distributions;

namespace ProductBalance.Domain.Tests.Support;

/// <summary>Expectations by brute force (Simpson's rule), as a check on closed forms.</summary>
internal static class Quadrature
{
    private const double Far = 9;
    private const int Pieces = 2_000;

    /// <summary>E[f(z); z ≤ bound] for a standard normal z and an f that may have a kink at 0.</summary>
    public static double Expectation(Func<double, double> f, double bound = Far)
    {
        var end = Math.Clamp(bound, -Far, Far);
        return Simpson(f, -Far, Math.Min(0, end)) + Simpson(f, 0, Math.Max(0, end));
    }

    private static double Simpson(Func<double, double> f, double from, double to)
    {
        var step = (to - from) / Pieces;
        var sum = 0.0;
        for (var i = 0; i <= Pieces; i++)
        {
            var z = from + (i * step);
            var weight =
                i is 0 or Pieces ? 1
                : i % 2 == 0 ? 2
                : 4;
            sum += weight * f(z) * Normal.PDF(0, 1, z);
        }

        return sum * step / 3;
    }
}
