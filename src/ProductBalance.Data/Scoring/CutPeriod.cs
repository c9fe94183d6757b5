using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Planning;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Scoring;

/// <summary>The time whose capacity draws the cut line: the sprint that runs or comes next, else any sprint.</summary>
/// <param name="Sprint">The sprint; null where none is planned.</param>
/// <param name="Capacities">Person-days by team; without a sprint, the general ones.</param>
public sealed record CutPeriod(Sprint? Sprint, IReadOnlyDictionary<TeamId, double> Capacities)
{
    /// <summary>Its last day; without a sprint, that of one that began today.</summary>
    public DateOnly LastDay(ScoringContext context) =>
        Sprint?.End ?? context.Today.AddDays(context.Calendar.CalendarDays - 1);

    /// <summary>The last day of the sprint after it.</summary>
    public DateOnly NextSprintEnd(ScoringContext context) => LastDay(context).AddDays(context.Calendar.CalendarDays);

    internal static async Task<CutPeriod> ReadAsync(
        BalanceDbContext db,
        Product product,
        IReadOnlyList<Team> teams,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        var calendar = product.Settings.Calendar;
        var open = await db
            .Sprints.AsNoTracking()
            .Where(sprint => sprint.ProductId == product.Id && sprint.State != SprintState.Closed)
            .ToListAsync(cancellationToken);
        if (Sprint.Present(open, today) is not { } present)
        {
            return new(Sprint: null, teams.ToDictionary(team => team.Id, team => team.Capacity(calendar)));
        }

        var book = await CapacityBook.ReadAsync(db, product.Id, calendar, cancellationToken);
        return new(present, book.In(present.Period).ToDictionary(one => one.Team.Id, one => one.Days));
    }
}
