using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Rounds;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Domain.Tests.Rounds;

public sealed class EstimatedQuantityTests
{
    private static readonly ItemContent Item = new()
    {
        Kind = ItemKind.Tech,
        Title = "Faster build",
        Effort = new Estimate(5, 8, 13),
        Impact = new()
        {
            Metric = "CI time",
            Unit = "%",
            Target = new Estimate(10, 20, 30),
            Driver = new()
            {
                Type = DriverKind.TimeSaved,
                Inputs = new Dictionary<string, SourcedEstimate>
                {
                    ["timesPerMonth"] = new(new Estimate(40, 52, 60), "a day", "the build server"),
                },
            },
        },
        Inputs = new Dictionary<string, ModelInput> { ["reach"] = new(Estimate.Of(200), "the shop's log") },
    };

    [Theory]
    [InlineData("effort", 8.0, "person-days")]
    [InlineData("impact.target", 20.0, "%")]
    [InlineData("impact.driver.timesPerMonth", 52.0, "a day")]
    [InlineData("impact.driver.hourlyCost", null, "¤ an hour")]
    [InlineData("inputs.reach", 200.0, "people a period")]
    public void Read_FindsWhatTheItemStates(string field, double? likely, string unit)
    {
        var quantity = Find(field);

        Assert.Equal(likely, quantity.Read(Item)?.Likely);
        Assert.Equal(unit, quantity.UnitOf(Item), ignoreCase: true);
    }

    [Theory]
    [InlineData("effort")]
    [InlineData("impact.target")]
    [InlineData("impact.driver.timesPerMonth")]
    [InlineData("impact.driver.hourlyCost")]
    [InlineData("inputs.reach")]
    public void Write_ChangesThisFigureAlone(string field)
    {
        var quantity = Find(field);
        var estimate = new Estimate(1, 2, 3);

        var written = quantity.Write(Item, estimate, "estimation round 3");
        var cleared = quantity.Write(written, null, "");

        Assert.Equal(estimate, quantity.Read(written));
        Assert.Equal(quantity.UnitOf(Item), quantity.UnitOf(written));
        Assert.Null(quantity.Read(cleared));
        Assert.Equal(Item.Title, written.Title);
        Assert.All(
            new[] { "effort", "impact.target", "impact.driver.timesPerMonth", "inputs.reach" }.Except([field]),
            other => Assert.Equal(Find(other).Read(Item), Find(other).Read(written))
        );
    }

    [Theory]
    [InlineData("effort", 0, 1, 2, false)]
    [InlineData("effort", 1, 2, 30, false)]
    [InlineData("impact.target", 10, 20, 100, false)]
    [InlineData("impact.target", 10, 20, 90, true)]
    [InlineData("impact.driver.shareWaitedFor", 0.2, 0.5, 1.2, false)]
    [InlineData("inputs.confidence", 0.2, 0.5, 1.2, false)]
    [InlineData("inputs.confidence", 0.2, 0.5, 0.9, true)]
    public void Problem_KeepsWhatDoesNotFitTheScale(string field, double low, double likely, double high, bool fits) =>
        Assert.Equal(fits, Find(field).Problem(Item, new Estimate(low, likely, high)) is null);

    [Theory]
    [InlineData("impact.driver.timesPerMonth", true)]
    [InlineData("impact.driver.loss", false)]
    [InlineData("impact.target", true)]
    public void Fits_WhereTheItemAsksForIt(string field, bool fits) => Assert.Equal(fits, Find(field).Fits(Item));

    [Fact]
    public void Find_OfWhatNobodyKnows_IsNothing() =>
        Assert.Null(EstimatedQuantity.Find("inputs.size", ScoreModels.Rice));

    private static EstimatedQuantity Find(string field) =>
        EstimatedQuantity.Find(field, ScoreModels.Rice) ?? throw new InvalidOperationException(field);
}
