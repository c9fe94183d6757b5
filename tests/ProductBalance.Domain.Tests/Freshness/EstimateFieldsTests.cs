using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Freshness;
using ProductBalance.Domain.Impact;

namespace ProductBalance.Domain.Tests.Freshness;

public sealed class EstimateFieldsTests
{
    [Fact]
    public void Of_NamesWhatIsStated()
    {
        var content = new ItemContent
        {
            Kind = ItemKind.Tech,
            Title = "Faster build",
            Effort = Estimate.Of(8),
            Impact = new()
            {
                Baseline = new(45),
                Target = Estimate.Of(12),
                Confidence = Estimate.Of(0.8),
                Driver = new()
                {
                    Type = DriverKind.TimeSaved,
                    Inputs = new Dictionary<string, SourcedEstimate>
                    {
                        ["timesPerMonth"] = new(Estimate.Of(40)),
                        ["hourlyCost"] = new(Estimate.Of(80)),
                    },
                    EffectPerUnit = new(Estimate.Of(1)),
                },
            },
            Inputs = new Dictionary<string, ModelInput> { ["reach"] = new(Estimate.Of(500)) },
        };

        Assert.Equal(
            [
                "effort",
                "impact.baseline",
                "impact.target",
                "impact.confidence",
                "impact.driver.hourlyCost",
                "impact.driver.timesPerMonth",
                "impact.driver.effectPerUnit",
                "inputs.reach",
            ],
            EstimateFields.Of(content)
        );
    }

    [Fact]
    public void Of_AnEmptyDraft_NamesNothing() =>
        Assert.Empty(EstimateFields.Of(new ItemContent { Kind = ItemKind.Tech, Title = "Faster build" }));

    [Theory]
    [InlineData("effort", "Effort")]
    [InlineData("impact.driver.hourlyCost", "Cost of one hour")]
    [InlineData("impact.driver.effectPerUnit", "Effect per unit")]
    [InlineData("inputs.businessValue", "Business value")]
    [InlineData("inputs.Fit with plan", "Fit with plan")]
    public void LabelOf_IsWhatFormsSay(string field, string label) =>
        Assert.Equal(label, EstimateFields.LabelOf(field));

    [Theory]
    [InlineData("effort", "effort", null)]
    [InlineData("impact.baseline", "impact.baseline", null)]
    [InlineData("impact.driver.loss", "impact.driver", "loss")]
    [InlineData("inputs.a.b", "inputs", "a.b")]
    public void Split_PartsTheFieldFromItsInput(string path, string field, string? part) =>
        Assert.Equal((field, part), EstimateFields.Split(path));
}
