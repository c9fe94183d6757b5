using System.Numerics;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Tests.Estimates;

/// <summary>Expected numbers are from Python's statistics.NormalDist; they lie in the centre and in both parts of the tails.</summary>
public sealed class NormalQuantileTests
{
    [Theory]
    [InlineData(1e-15, -7.941345326170997)]
    [InlineData(1e-12, -7.034483825301131)]
    [InlineData(0.001, -3.090232306167813)]
    [InlineData(0.25, -0.6744897501960817)]
    [InlineData(0.975, 1.959963984540054)]
    public void Of_IsThePublishedQuantile(double p, double expected) =>
        Assert.Equal(expected, NormalQuantile.Of(new Vector<double>(p))[0], 1e-12 * Math.Abs(expected));
}
