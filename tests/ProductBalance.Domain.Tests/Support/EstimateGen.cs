using CsCheck;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Tests.Support;

/// <summary>Random ranges that fit a scale and reach to both sides; points and one-sided ranges are cases of their own.</summary>
internal static class EstimateGen
{
    private static readonly Gen<double> Ratio = Gen.Double[1.01, 9.9];
    private static readonly Gen<double> Fraction = Gen.Double[0.02, 0.98];

    public static readonly Gen<Estimate> Positive = Gen.Select(
        Gen.Double[0.01, 10_000],
        Ratio,
        Ratio,
        (likely, below, above) => new Estimate(likely / below, likely, likely * above)
    );

    public static readonly Gen<Estimate> Real = Gen.Select(
        Gen.Double[-1_000, 1_000],
        Gen.Double[0.1, 500],
        Gen.Double[0.1, 500],
        (likely, below, above) => new Estimate(likely - below, likely, likely + above)
    );

    public static readonly Gen<Estimate> Share = Gen.Select(
        Fraction,
        Fraction,
        Fraction,
        (likely, below, above) => new Estimate(likely * below, likely, 1 - ((1 - likely) * above))
    );
}
