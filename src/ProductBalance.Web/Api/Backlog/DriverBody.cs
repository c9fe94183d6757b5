using ProductBalance.Domain;
using ProductBalance.Domain.Impact;
using ProductBalance.Web.Api.Estimates;

namespace ProductBalance.Web.Api.Backlog;

/// <summary>How a change becomes money: the type, and the figures that this type multiplies.</summary>
public sealed record DriverBody
{
    /// <summary>The way into money.</summary>
    public DriverKind? Type { get; init; }

    /// <summary>timeSaved: how often it happens.</summary>
    public SourcedBody? TimesPerMonth { get; init; }

    /// <summary>timeSaved: the share of times, 0 to 1, that somebody waits; 1 unless said otherwise.</summary>
    public SourcedBody? ShareWaitedFor { get; init; }

    /// <summary>timeSaved: the cost of one hour.</summary>
    public SourcedBody? HourlyCost { get; init; }

    /// <summary>incidentsAvoided: the cost of one incident.</summary>
    public SourcedBody? CostOfOne { get; init; }

    /// <summary>conversionGained: how many visits.</summary>
    public SourcedBody? VisitsPerMonth { get; init; }

    /// <summary>conversionGained: the margin of one order.</summary>
    public SourcedBody? MarginOfOne { get; init; }

    /// <summary>churnReduced: how many accounts.</summary>
    public SourcedBody? Accounts { get; init; }

    /// <summary>churnReduced and revenueGained: the lifetime margin of one customer.</summary>
    public SourcedBody? LifetimeMargin { get; init; }

    /// <summary>riskReduced: the loss if it happens.</summary>
    public SourcedBody? Loss { get; init; }

    /// <summary>capacityFreed: what the team costs a month.</summary>
    public SourcedBody? TeamCostPerMonth { get; init; }

    /// <summary>direct: the value a month.</summary>
    public SourcedBody? ValuePerMonth { get; init; }

    /// <summary>What one unit of the metric changes of the driver's own quantity; 1 where they are the same.</summary>
    public SourcedBody? EffectPerUnit { get; init; }

    /// <summary>direct: the evidence behind the value.</summary>
    public string? Basis { get; init; }

    private IEnumerable<(string Name, SourcedBody? Figure)> Figures =>
        [
            ("timesPerMonth", TimesPerMonth),
            ("shareWaitedFor", ShareWaitedFor),
            ("hourlyCost", HourlyCost),
            ("costOfOne", CostOfOne),
            ("visitsPerMonth", VisitsPerMonth),
            ("marginOfOne", MarginOfOne),
            ("accounts", Accounts),
            ("lifetimeMargin", LifetimeMargin),
            ("loss", Loss),
            ("teamCostPerMonth", TeamCostPerMonth),
            ("valuePerMonth", ValuePerMonth),
        ];

    public static DriverBody Of(DriverInputs driver)
    {
        SourcedBody? Figure(string name) => BodyOf(driver.Inputs.GetValueOrDefault(name));
        return new()
        {
            Type = driver.Type,
            TimesPerMonth = Figure("timesPerMonth"),
            ShareWaitedFor = Figure("shareWaitedFor"),
            HourlyCost = Figure("hourlyCost"),
            CostOfOne = Figure("costOfOne"),
            VisitsPerMonth = Figure("visitsPerMonth"),
            MarginOfOne = Figure("marginOfOne"),
            Accounts = Figure("accounts"),
            LifetimeMargin = Figure("lifetimeMargin"),
            Loss = Figure("loss"),
            TeamCostPerMonth = Figure("teamCostPerMonth"),
            ValuePerMonth = Figure("valuePerMonth"),
            EffectPerUnit = BodyOf(driver.EffectPerUnit),
            Basis = driver.Basis,
        };
    }

    /// <summary>The driver; null, with a problem, where there is no type.</summary>
    public DriverInputs? Read(ICollection<FieldProblem> problems)
    {
        if (Type is not { } type)
        {
            problems.Add(new("impact.driver.type", "Say which way the change becomes money, such as timeSaved."));
            return null;
        }

        var inputs = new Dictionary<string, SourcedEstimate>();
        foreach (var (name, figure) in Figures)
        {
            if (figure is not null && Read(type, name, figure, problems) is { } input)
            {
                inputs[name] = input;
            }
        }

        return new DriverInputs
        {
            Type = type,
            Inputs = inputs,
            EffectPerUnit = Read("effectPerUnit", EffectPerUnit, problems),
            Basis = Basis,
        };
    }

    private static SourcedEstimate? Read(
        DriverKind type,
        string name,
        SourcedBody figure,
        ICollection<FieldProblem> problems
    )
    {
        var known = ValueDriver.Of(type).Inputs;
        if (known.All(input => input.Name != name))
        {
            var takes = known.Count == 0 ? "no figure of its own" : string.Join(", ", known.Select(one => one.Name));
            problems.Add(new($"impact.driver.{name}", $"This driver does not know {name}; it takes {takes}."));
            return null;
        }

        return Read(name, figure, problems);
    }

    private static SourcedEstimate? Read(string name, SourcedBody? figure, ICollection<FieldProblem> problems) =>
        figure?.Estimate.Read($"impact.driver.{name}", problems) is { } estimate
            ? new SourcedEstimate(estimate, figure.Unit, figure.Source)
            : null;

    private static SourcedBody? BodyOf(SourcedEstimate? input) =>
        input is null ? null : new(EstimateBody.Of(input.Estimate), input.Unit, input.Source);
}
