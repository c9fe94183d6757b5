using ProductBalance.Data.Backlog;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;

namespace ProductBalance.Data.Tests.Backlog;

public sealed class ItemContentValidatorTests
{
    private static readonly ItemContent Full = ReadyItem.Full(new TeamId(Guid.Empty));

    // Every text of an item: how long it may be, and an item that has it.
    private static readonly Dictionary<string, (int Limit, Func<string, ItemContent> With)> Texts = new()
    {
        ["Title"] = (300, text => Full with { Title = text }),
        ["Description"] = (20_000, text => Full with { Description = text }),
        ["Areas"] = (100, text => Full with { Areas = [text] }),
        ["Labels"] = (100, text => Full with { Labels = ["one", text] }),
        ["impact.statement"] = (1_000, text => With(impact => impact with { Statement = text })),
        ["impact.metric"] = (1_000, text => With(impact => impact with { Metric = text })),
        ["impact.unit"] = (1_000, text => With(impact => impact with { Unit = text })),
        ["impact.baseline.source"] = (1_000, text => With(impact => impact with { Baseline = new(1, null, text) })),
        ["impact.measurement.how"] = (1_000, text => With(impact => impact with { Measurement = new(How: text) })),
        ["impact.measurement.who"] = (1_000, text => With(impact => impact with { Measurement = new(Who: text) })),
        ["impact.driver.basis"] = (1_000, text => WithDriver(driver => driver with { Basis = text })),
        ["impact.driver.effectPerUnit"] = (
            1_000,
            text => WithDriver(driver => driver with { EffectPerUnit = new(Estimate.Of(1), Source: text) })
        ),
        ["impact.driver.hourlyCost"] = (1_000, text => WithCost(new(Estimate.Of(80), Source: text))),
        ["inputs.reach"] = (1_000, text => WithInput("reach", text)),
        ["inputs"] = (100, text => WithInput(text, null)),
    };

    public static TheoryData<string> Fields() => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(Fields))]
    public void Validate_AtTheLimitOfAText_PassesAndOneBeyondGetsASentence(string field)
    {
        var (limit, with) = Texts[field];

        Assert.Empty(ProblemsOf(with(new string('x', limit))));
        var problem = Assert.Single(ProblemsOf(with(new string('x', limit + 1))));

        Assert.Equal(field, problem.Field);
        Assert.Contains($"{limit:N0} characters", problem.Message);
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void Validate_OfATextWithANul_NamesItsField(string field)
    {
        var problem = Assert.Single(ProblemsOf(Texts[field].With("a\0b")));

        Assert.Equal(field, problem.Field);
    }

    [Fact]
    public void Validate_OfAUnitBeyondTheLimit_NamesItsFigure()
    {
        var problem = Assert.Single(ProblemsOf(WithCost(new(Estimate.Of(80), Unit: new string('x', 1_001)))));

        Assert.Equal("impact.driver.hourlyCost", problem.Field);
    }

    [Fact]
    public void Validate_OfAFigureThatNoDriverAsksFor_IsRefused()
    {
        var figures = new Dictionary<string, SourcedEstimate> { ["hourlyCosts"] = new(Estimate.Of(80)) };

        var problem = Assert.Single(ProblemsOf(WithDriver(driver => driver with { Inputs = figures })));

        Assert.Equal("impact.driver", problem.Field);
    }

    [Fact]
    public void Validate_OfTooManyInputs_IsRefused()
    {
        var inputs = Enumerable.Range(0, 51).ToDictionary(n => $"input {n}", _ => new ModelInput(Estimate.Of(1)));

        var problem = Assert.Single(ProblemsOf(Full with { Inputs = inputs }));

        Assert.Equal("inputs", problem.Field);
    }

    [Theory]
    [InlineData(1e300)]
    [InlineData(100_001)]
    [InlineData(0.009)]
    public void Validate_OfAnEffortThatNobodyCanMean_IsRefused(double days)
    {
        var problem = Assert.Single(ProblemsOf(Full with { Effort = Estimate.Of(days) }));

        Assert.Equal("Effort", problem.Field);
        Assert.StartsWith("An effort lies from 0.01 to 100,000 person-days", problem.Message);
    }

    private static (string Field, string Message)[] ProblemsOf(ItemContent content) =>
        [
            .. new ItemContentValidator()
                .Validate(content)
                .Errors.Select(error => (error.PropertyName, error.ErrorMessage)),
        ];

    private static ItemContent With(Func<ImpactDraft, ImpactDraft> change) =>
        Full with
        {
            Impact = change(Full.Impact),
        };

    private static ItemContent WithDriver(Func<DriverInputs, DriverInputs> change) =>
        With(impact => impact with { Driver = change(impact.Driver!) }); // a full impact has one

    private static ItemContent WithCost(SourcedEstimate cost) =>
        WithDriver(driver =>
            driver with
            {
                Inputs = new Dictionary<string, SourcedEstimate> { ["hourlyCost"] = cost },
            }
        );

    private static ItemContent WithInput(string name, string? evidence) =>
        Full with
        {
            Inputs = new Dictionary<string, ModelInput> { [name] = new(Estimate.Of(1), evidence) },
        };
}
