using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Freshness;
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
        _value = new MonthlyValue(impact, driver, context.Factors.For(FactorSubject.Improvement, content), context);
        _confidence = impact.Confidence.On(EstimateScale.Share);
        _effort = new PositiveDistribution(
            context.EffortOf(content) ?? throw new ArgumentException("No effort.", nameof(content))
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

    /// <summary>The same for the effort as it was stated.</summary>
    public double StatedCost => CostOf(new PositiveDistribution(Content.Effort!).Mean); // checked above

    /// <summary>What the effort is multiplied by; null where it counts as it was stated.</summary>
    public AppliedFactor? EffortFactor => Context.Factors.For(FactorSubject.Effort, Content);

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

    /// <summary>What the months at full effect come from.</summary>
    public LiveTime LiveTime => _liveTime;

    /// <summary>The effort in person-days.</summary>
    public PositiveDistribution Effort => _effort;

    /// <summary>The chance, from 0 to 1, that the effect shows.</summary>
    public Distribution Confidence => _confidence;

    /// <summary>The factors of the value a month, before confidence.</summary>
    public IReadOnlyList<ValueFactor> Factors => _value.Factors;

    /// <summary>Months at full effect that a start one sprint later loses, for an effort in person-days.</summary>
    public double LostMonthsOf(double effort)
    {
        var release = effort * _liveTime.DaysPerEffort;
        return _liveTime.Months(release) - _liveTime.Months(release + Context.Calendar.CalendarDays);
    }

    /// <summary>Effort at the team's day rate, and the outlay.</summary>
    public double CostOf(double effort) =>
        (effort * (double)ItemScorer.DayRate(Content, Context)) + (double)Content.Outlay;

    /// <summary>Expected months at full effect that a start one sprint later loses.</summary>
    public double LostMonths => LiveMonths - _liveTime.ExpectedMonths(_effort, Context.Calendar.CalendarDays);

    /// <summary>Expected value that a start so many sprints later loses.</summary>
    public double LossAfter(int sprints) =>
        ShownValueTerms.Total()
        * (LiveMonths - _liveTime.ExpectedMonths(_effort, sprints * Context.Calendar.CalendarDays));

    private IEnumerable<Term> ShownValueTerms =>
        [
            .. _value.Terms,
            new(
                "Confidence that it shows",
                _confidence.Mean,
                "share",
                TermStep.Multiply,
                Field: EstimateFields.Confidence
            ),
        ];
}
