using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;

namespace ProductBalance.Domain.Scoring;

/// <summary>An item seen through the money models: what it brings, for how long, and what waiting costs.</summary>
internal sealed class MoneyItem
{
    private readonly MonthlyValue _value;
    private readonly Distribution _confidence;
    private readonly PositiveDistribution _effort;
    private readonly LiveTime _liveTime;

    public MoneyItem(ItemContent content, ScoringContext context)
    {
        var impact = ImpactGate.Pass(content.Impact);
        var driver = impact.Driver ?? throw new ArgumentException("The impact has no driver.", nameof(content));
        (Content, Context) = (content, context);
        _value = new MonthlyValue(impact, driver, context);
        _confidence = impact.Confidence.On(EstimateScale.Share);
        _effort = new PositiveDistribution(
            content.Effort ?? throw new ArgumentException("No effort.", nameof(content))
        );
        var daysPerEffort = 7.0 / (content.PeopleAtOnce * context.Calendar.DaysPerWeek);
        _liveTime = new LiveTime(content.Urgency, daysPerEffort, context.Today, context.Horizon);
    }

    public ItemContent Content { get; }

    public ScoringContext Context { get; }

    /// <summary>Expected value a month at full effect, before confidence.</summary>
    public double ValueAMonth => _value.Terms.Total();

    /// <summary>Expected months at full effect when it is started today.</summary>
    public double LiveMonths => _liveTime.ExpectedMonths(_effort, 0);

    /// <summary>Effort at the team's day rate, and the outlay.</summary>
    public double ExpectedCost => CostOf(_effort.Mean);

    /// <summary>The terms of the value until the horizon when it is started today.</summary>
    public IReadOnlyList<Term> TotalValueTerms =>
        [.. ShownValueTerms, new("Months until the horizon", LiveMonths, "months", TermStep.Multiply)];

    /// <summary>
    /// The terms of the cost of delay a week: (TotalValue(now) − TotalValue(one sprint later)) ÷ weeks in a sprint.
    /// </summary>
    public IReadOnlyList<Term> CostOfDelayTerms =>
        [
            .. ShownValueTerms,
            new("Months lost by a sprint's delay", LostMonths, "months", TermStep.Multiply),
            new("Weeks in a sprint", Context.Calendar.SprintWeeks, "weeks", TermStep.Divide),
        ];

    /// <summary>
    /// One draw of value a month, worth and score (as the model has them) and effort; the confidence multiplies, as
    /// formulas.md has it.
    /// </summary>
    public (double ValueAMonth, double Worth, double Score, double Effort) Draw(
        Func<string, int, double> normal,
        int draw
    )
    {
        var (value, effort) = (_value.Draw(normal, draw), _effort.Quantile(normal("effort", draw)));
        var shown = value * _confidence.Quantile(normal("confidence", draw));
        ReadOnlySpan<double> inputs =
            Context.Model.Kind == ScoreModelKind.ReturnOnEffort
                ? [shown * MonthsOf(effort), CostOf(effort)]
                : [shown * LostMonthsOf(effort) / Context.Calendar.SprintWeeks, effort / Context.Calendar.DaysPerWeek];
        return (value, Context.Model.Worth(inputs), Context.Model.Evaluate(inputs), effort);
    }

    private double MonthsOf(double effort, double startsIn = 0) =>
        _liveTime.Months((effort * _liveTime.DaysPerEffort) + startsIn);

    private double LostMonthsOf(double effort) => MonthsOf(effort) - MonthsOf(effort, Context.Calendar.CalendarDays);

    private double CostOf(double effort) =>
        (effort * (double)ItemScorer.DayRate(Content, Context)) + (double)Content.Outlay;

    private double LostMonths => LiveMonths - _liveTime.ExpectedMonths(_effort, Context.Calendar.CalendarDays);

    private IEnumerable<Term> ShownValueTerms =>
        [.. _value.Terms, new("Confidence that it shows", _confidence.Mean, "share", TermStep.Multiply)];
}
