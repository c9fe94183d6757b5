using MathNet.Numerics.Distributions;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Tests.Estimates;

/// <summary>Expected numbers are from SplitMix64 and FNV-1a written in another language.</summary>
public sealed class EstimateDrawsTests
{
    [Fact]
    public void Uniform_OfSeedZero_IsThePublishedSplitMix64()
    {
        // The reference implementation's first output for seed 0 is e220a8397b1dcdaf.
        const double First = ((0xe220a8397b1dcdafUL >> 12) + 0.5) / (1L << 52);

        Assert.Equal(First, default(EstimateDraws).Uniform(0));
        Assert.Equal(0.4315279970485101, default(EstimateDraws).Uniform(1));
    }

    [Fact]
    public void Uniform_OfATextOrAGuid_IsTheSameOnEveryMachine()
    {
        var text = EstimateDraws.For("7/effort");
        var guid = EstimateDraws.For(Guid.Parse("01234567-89ab-cdef-0123-456789abcdef"));

        Assert.Equal([0.3820558029578872, 0.3059629298702281, 0.9112131653745948], First(3, text));
        Assert.Equal([0.23348625248209343, 0.5440922741040762, 0.7666056684617649], First(3, guid));
    }

    [Fact]
    public void Normal_IsTheQuantileOfUniform() =>
        Assert.Equal(-0.3000859, EstimateDraws.For("7/effort").Normal(0), 1e-6);

    [Fact]
    public void Normal_OverManyDraws_HasMeanZeroAndVarianceOne()
    {
        double[] draws = [.. Enumerable.Range(0, 100_000).Select(EstimateDraws.For("any").Normal)];

        Assert.Equal(0, draws.Average(), 4 / Math.Sqrt(100_000));
        Assert.Equal(1, draws.Average(draw => draw * draw), 4 * Math.Sqrt(2.0 / 100_000));
        Assert.All(draws, draw => Assert.InRange(draw, -EstimateDraws.LargestNormal, EstimateDraws.LargestNormal));
    }

    [Fact]
    public void Normal_OfTwoEstimates_IsNotCorrelated()
    {
        var (a, b) = (EstimateDraws.For("1/effort"), EstimateDraws.For("2/effort"));

        var correlation = Enumerable.Range(0, 100_000).Average(n => a.Normal(n) * b.Normal(n));

        Assert.Equal(0, correlation, 4 / Math.Sqrt(100_000));
    }

    [Fact]
    public void FillNormals_OfListedDraws_AreThoseOfTheRun()
    {
        var draws = EstimateDraws.For("item 7, effort");
        int[] numbers = [9_999, 0, 3, 3, 250, 17, 4_711];
        var normals = new double[numbers.Length];

        draws.FillNormals(numbers, normals);

        Assert.Equal(numbers.Select(draws.Normal), normals);
    }

    [Fact]
    public void FillNormals_FromAnyDrawOn_IsTheQuantileOfEachUniform()
    {
        var (draws, normals) = (EstimateDraws.For("7/effort"), new double[20_003]);

        draws.FillNormals(41, normals);

        for (var i = 0; i < normals.Length; i++)
        {
            // MathNet's quantile is another algorithm than ours.
            Assert.Equal(Normal.InvCDF(0, 1, draws.Uniform(41 + i)), normals[i], 1e-9);
        }
    }

    private static double[] First(int count, EstimateDraws draws) =>
        [.. Enumerable.Range(0, count).Select(draws.Uniform)];
}
