using Microsoft.EntityFrameworkCore;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Returns;

namespace ProductBalance.Data.Planning;

/// <summary>What a product's teams have for items in any of its sprints: teams, people, holidays and absences, read once.</summary>
public sealed class CapacityBook
{
    private readonly IReadOnlyList<Team> _teams;
    private readonly IReadOnlyList<TeamPerson> _people;
    private readonly Workdays _workdays;

    private CapacityBook(IReadOnlyList<Team> teams, IReadOnlyList<TeamPerson> people, Workdays workdays) =>
        (_teams, _people, _workdays) = (teams, people, workdays);

    /// <summary>The capacity of each team in a period, by the teams' names.</summary>
    public IReadOnlyList<SprintCapacity> In(SprintPeriod period) =>
        [.. _teams.Select(team => SprintCapacity.Of(team, _people, period, _workdays))];

    /// <summary>What the teams cost by their rates, with the same people, holidays and absences.</summary>
    public TeamCosts Costs(IEnumerable<TeamRate> rates, IEnumerable<FormerAbsence> former, string currency) =>
        new(rates, _people, former, _workdays, currency);

    internal static async Task<CapacityBook> ReadAsync(
        BalanceDbContext db,
        ProductId productId,
        SprintCalendar calendar,
        CancellationToken cancellationToken
    ) =>
        new(
            await db
                .Teams.AsNoTracking()
                .Where(team => team.ProductId == productId)
                .OrderBy(team => team.Name)
                .ToListAsync(cancellationToken),
            await db
                .TeamPeople.AsNoTracking()
                .Where(person => person.ProductId == productId)
                .OrderBy(person => person.Name)
                .ToListAsync(cancellationToken),
            new Workdays(
                calendar,
                await db
                    .Holidays.AsNoTracking()
                    .Where(holiday => holiday.ProductId == productId)
                    .ToListAsync(cancellationToken),
                await db
                    .Absences.AsNoTracking()
                    .Where(absence => absence.ProductId == productId)
                    .ToListAsync(cancellationToken)
            )
        );
}
