using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Domain.Tests.Settings;

public sealed class ProductTests
{
    private static readonly ProductSettings Usual = new() { Name = "Shop" };

    private static readonly ProductSettings Scorecard = Usual with
    {
        Model = new(ScoreModelKind.Weighted, [new("Reach", 2)]),
    };

    [Fact]
    public void TakeNumbers_NeverGivesOneTwice()
    {
        var product = new Product(default, "shop", Usual);

        int[] firsts = [product.TakeNumbers(1), product.TakeNumbers(3), product.TakeNumbers(1)];

        Assert.Equal([1, 2, 5], firsts);
        Assert.Equal(6, product.NextNumber);
    }

    [Fact]
    public void TakeNumbers_OfNone_IsACallersMistake() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Product(default, "shop", Usual).TakeNumbers(0));

    [Fact]
    public void KeyOf_ShowsThePrefix() =>
        Assert.Equal("WEB-42", new Product(default, "shop", Usual with { KeyPrefix = "WEB" }).KeyOf(42));

    [Fact]
    public void New_WithAnyModel_StartsAtItsFirstVersion() =>
        Assert.Equal(1, new Product(default, "shop", Scorecard).ModelVersion);

    [Fact]
    public void Configure_CountsModelsAndNothingElse()
    {
        var product = new Product(default, "shop", Usual);
        List<int> versions = [];

        foreach (
            var settings in new[]
            {
                Usual with
                {
                    Name = "Web shop",
                    Currency = "CHF",
                },
                Scorecard,
                Scorecard with
                {
                    Model = new(ScoreModelKind.Weighted, [new("Reach", 2)]),
                },
                Scorecard with
                {
                    Model = new(ScoreModelKind.Weighted, [new("Reach", 3)]),
                },
                Usual,
            }
        )
        {
            product.Configure(settings);
            versions.Add(product.ModelVersion);
        }

        Assert.Equal([1, 2, 2, 3, 4], versions);
        Assert.Equal(("Shop", Usual), (product.Name, product.Settings));
    }

    [Fact]
    public void Configure_WithAnotherHorizonOrOtherFigures_IsANewVersion()
    {
        var product = new Product(default, "shop", Usual);
        var figures = new Dictionary<string, double> { ["hourlyCost"] = 80, ["accounts"] = 5 };
        List<int> versions = [];

        foreach (
            var settings in new[]
            {
                Usual with
                {
                    Horizon = new(6),
                },
                Usual with
                {
                    Horizon = new(6),
                    DriverDefaults = figures,
                },
                Usual with
                {
                    Horizon = new(6),
                    DriverDefaults = figures.Reverse().ToDictionary(),
                },
                Usual,
            }
        )
        {
            product.Configure(settings);
            versions.Add(product.ModelVersion);
        }

        Assert.Equal([2, 3, 3, 4], versions);
    }
}
