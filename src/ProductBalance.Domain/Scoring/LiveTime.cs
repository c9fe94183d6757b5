using System.Numerics.Tensors;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;

namespace ProductBalance.Domain.Scoring;

/// <summary>
/// For how many months at full effect an item brings its value until the horizon: E ∫ B(t)/r dt from release to horizon,
/// with the release a random day. A release is start + duration, and the duration in calendar days is the effort times a
/// constant, so that all shapes of urgency have a closed form in partial moments of the effort.
/// </summary>
/// <param name="Urgency">How the value depends on time.</param>
/// <param name="DaysPerEffort">Calendar days that one person-day takes: 7 ÷ (people at once × days a week).</param>
/// <param name="Today">Today.</param>
/// <param name="Horizon">The day up to which value counts.</param>
public readonly record struct LiveTime(Urgency Urgency, double DaysPerEffort, DateOnly Today, DateOnly Horizon)
{
    // A release on the very day of a deadline is in time, whatever the rounding of effort ÷ people ÷ days.
    private const double Moment = 1e-6;

    private double HorizonDays => Math.Max(0, Horizon.DayNumber - Today.DayNumber);

    private double LastMoment => UrgencyDays + Moment;

    private double UrgencyDays => Urgency.Day is { } day ? day.DayNumber - Today.DayNumber : double.PositiveInfinity;

    /// <summary>Expected months at full effect for a start in so many days from today.</summary>
    /// <param name="effort">The effort in person-days.</param>
    /// <param name="startsIn">Calendar days from today to the start.</param>
    public double ExpectedMonths(PositiveDistribution effort, double startsIn)
    {
        var days = Urgency.Profile switch
        {
            UrgencyProfile.Fading => FadingDays(effort, startsIn),
            UrgencyProfile.EndsOn => DaysUntil(Math.Min(HorizonDays, UrgencyDays), effort, startsIn),
            UrgencyProfile.Deadline => DeadlineDays(effort, startsIn),
            _ => DaysUntil(HorizonDays, effort, startsIn),
        };
        return days / PeriodUnits.DaysPerMonth;
    }

    /// <summary>Months at full effect for one release day: what <see cref="ExpectedMonths"/> is the mean of.</summary>
    /// <param name="release">Calendar days from today to the release.</param>
    public double Months(double release)
    {
        var left = Math.Max(0, HorizonDays - release);
        var days = Urgency.Profile switch
        {
            UrgencyProfile.Fading => Fading(release, Math.Min(HorizonDays, UrgencyDays)),
            UrgencyProfile.EndsOn => Math.Max(0, Math.Min(HorizonDays, UrgencyDays) - release),
            UrgencyProfile.Deadline => release <= LastMoment ? left : Urgency.ShareAfter * left,
            _ => left,
        };
        return days / PeriodUnits.DaysPerMonth;
    }

    /// <summary>Months at full effect for the release day of each draw, in its place.</summary>
    /// <param name="releases">Calendar days from today to the release.</param>
    public void FillMonths(Span<double> releases)
    {
        if (Urgency.Profile is UrgencyProfile.Steady or UrgencyProfile.EndsOn)
        {
            var end = Math.Min(HorizonDays, Urgency.Profile == UrgencyProfile.EndsOn ? UrgencyDays : HorizonDays);
            TensorPrimitives.Subtract(end, releases, releases);
            TensorPrimitives.Max(releases, 0, releases);
            TensorPrimitives.Divide(releases, PeriodUnits.DaysPerMonth, releases);
            return;
        }

        foreach (ref var release in releases)
        {
            release = Months(release);
        }
    }

    /// <summary>The probability that the release falls on the urgency's day or before it.</summary>
    public double ChanceInTime(PositiveDistribution effort, double startsIn) =>
        effort.Chance(EffortUntil(LastMoment, startsIn));

    private double EffortUntil(double day, double startsIn) => (day - startsIn) / DaysPerEffort;

    // E[(end − release)⁺ ; release < bound], with release = startsIn + DaysPerEffort · effort.
    private double DaysUntil(double end, PositiveDistribution effort, double startsIn, double? releasedBefore = null)
    {
        var bound = EffortUntil(Math.Min(end, releasedBefore ?? end), startsIn);
        return bound <= 0
            ? 0
            : ((end - startsIn) * effort.PartialMoment(0, bound)) - (DaysPerEffort * effort.PartialMoment(1, bound));
    }

    private double DeadlineDays(PositiveDistribution effort, double startsIn)
    {
        var inTime = DaysUntil(HorizonDays, effort, startsIn, LastMoment);
        return inTime + (Urgency.ShareAfter * (DaysUntil(HorizonDays, effort, startsIn) - inTime));
    }

    // E[∫ 1 − t/F dt from release to end ; release < end] = E[end − release − (end² − release²)/2F].
    private double FadingDays(PositiveDistribution effort, double startsIn)
    {
        var end = Math.Min(HorizonDays, UrgencyDays);
        var bound = EffortUntil(end, startsIn);
        if (bound <= 0 || UrgencyDays <= 0)
        {
            return 0;
        }

        var (chance, first, second) = (
            effort.PartialMoment(0, bound),
            effort.PartialMoment(1, bound),
            effort.PartialMoment(2, bound)
        );
        var meanRelease = (startsIn * chance) + (DaysPerEffort * first);
        var meanSquare =
            (startsIn * startsIn * chance)
            + (2 * startsIn * DaysPerEffort * first)
            + (DaysPerEffort * DaysPerEffort * second);
        return (end * chance) - meanRelease - (((end * end * chance) - meanSquare) / (2 * UrgencyDays));
    }

    private double Fading(double release, double end) =>
        release >= end || UrgencyDays <= 0
            ? 0
            : end - release - (((end * end) - (release * release)) / (2 * UrgencyDays));
}
