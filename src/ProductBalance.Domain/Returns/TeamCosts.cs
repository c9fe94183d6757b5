using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Domain.Returns;

/// <summary>
/// What the teams of a product cost: Σ over working days of the people who are there × the rate of that day. All of their
/// time counts, whatever part of it goes into items; holidays and days off are no days.
/// </summary>
public sealed class TeamCosts
{
    private readonly IReadOnlyList<IGrouping<TeamId, TeamRate>> _rates;
    private readonly ILookup<TeamId, TeamPerson> _people;
    private readonly ILookup<TeamId, FormerAbsence> _former;
    private readonly Workdays _workdays;
    private readonly string _currency;

    /// <summary>Takes what is known of teams.</summary>
    /// <param name="rates">The rates of all teams, in any order.</param>
    /// <param name="people">Who is named in the teams; their days off count.</param>
    /// <param name="former">Days off of those who have left since.</param>
    /// <param name="workdays">Which days people work.</param>
    /// <param name="currency">ISO 4217 code of the rates.</param>
    public TeamCosts(
        IEnumerable<TeamRate> rates,
        IEnumerable<TeamPerson> people,
        IEnumerable<FormerAbsence> former,
        Workdays workdays,
        string currency
    )
    {
        _rates = [.. rates.OrderByDescending(rate => rate.From).GroupBy(rate => rate.TeamId)];
        _people = people.ToLookup(person => person.TeamId);
        _former = former.ToLookup(absence => absence.TeamId);
        (_workdays, _currency) = (workdays, currency);
    }

    /// <summary>The first day of which a cost is known; null where there is none.</summary>
    public DateOnly? Since => _rates.Count == 0 ? null : _rates.SelectMany(team => team).Min(rate => rate.From);

    /// <summary>The cost of a period, both ends included, in whole units of the currency.</summary>
    public decimal In(ReturnPeriod period) =>
        CurrencyUnits.Round(period.Days.Sum(day => _rates.Sum(team => On(day, team))), _currency);

    private decimal On(DateOnly day, IGrouping<TeamId, TeamRate> team) =>
        team.FirstOrDefault(rate => rate.From <= day) is { } rate && _workdays.Includes(team.Key, person: null, day)
            ? (decimal)Math.Max(0, rate.People - Away(team.Key, day)) * rate.DayRate
            : 0;

    private double Away(TeamId team, DateOnly day) =>
        _people[team].Where(person => !_workdays.Includes(team, person.Id, day)).Sum(person => person.Share)
        + _former[team]
            .Where(absence => absence.Includes(day))
            .DistinctBy(absence => absence.PersonId)
            .Sum(absence => absence.Share);
}
