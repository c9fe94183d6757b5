using Microsoft.EntityFrameworkCore;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Returns;

namespace ProductBalance.Data.Returns;

/// <summary>Writes down what a team costs from today on, whenever its people or its rate change.</summary>
internal static class PresentRates
{
    /// <summary>Notes what a context is about to save of a team.</summary>
    public static async Task NoteAsync(
        BalanceDbContext db,
        Team team,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        var id = team.Id;
        await db.TeamPeople.Where(person => person.TeamId == id).LoadAsync(cancellationToken);
        var named = db.TeamPeople.Local.Where(person => person.TeamId == id).ToList();
        var people = named.Count > 0 ? named.Sum(person => person.Share) : team.People;
        await NoteAsync(db, team, people, team.DayRate, time, cancellationToken);
    }

    /// <summary>Notes that a team is gone and costs nothing more.</summary>
    public static async Task EndAsync(
        BalanceDbContext db,
        Team team,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        await NoteAsync(db, team, people: 0, dayRate: 0, time, cancellationToken);
        await KeepDaysOffAsync(db, team, _ => true, time, cancellationToken);
    }

    /// <summary>Keeps the days off that somebody of a team had, as they go with the person and were never paid for.</summary>
    public static async Task LeaveAsync(
        BalanceDbContext db,
        Team team,
        TeamPerson person,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        await NoteAsync(db, team, time, cancellationToken);
        await KeepDaysOffAsync(db, team, absence => absence.PersonId == person.Id, time, cancellationToken);
    }

    /// <summary>Says what a team costs from a day on; puts right what was said of that day.</summary>
    public static async Task SetAsync(BalanceDbContext db, TeamRate rate, CancellationToken cancellationToken)
    {
        if (await db.TeamRates.FindAsync([rate.TeamId, rate.From], cancellationToken) is { } known)
        {
            known.Correct(rate.People, rate.DayRate);
        }
        else
        {
            db.TeamRates.Add(rate);
        }
    }

    /// <summary>The rate of a team that holds on a day; null before its first.</summary>
    public static Task<TeamRate?> OnAsync(
        BalanceDbContext db,
        TeamId team,
        DateOnly day,
        CancellationToken cancellationToken
    ) =>
        db
            .TeamRates.Where(rate => rate.TeamId == team && rate.From <= day)
            .OrderByDescending(rate => rate.From)
            .FirstOrDefaultAsync(cancellationToken);

    private static async Task KeepDaysOffAsync(
        BalanceDbContext db,
        Team team,
        Func<Absence, bool> isTheirs,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        var id = team.Id;
        var today = await TodayAsync(db, team, time, cancellationToken);
        var absences = await db.Absences.AsNoTracking().Where(one => one.TeamId == id).ToListAsync(cancellationToken);
        var people = await db
            .TeamPeople.AsNoTracking()
            .Where(person => person.TeamId == id)
            .ToListAsync(cancellationToken);
        db.FormerAbsences.AddRange(
            absences
                .Where(isTheirs)
                .Select(one => FormerAbsence.Of(one, people.Find(person => person.Id == one.PersonId), today))
                .OfType<FormerAbsence>()
        );
    }

    private static async Task<DateOnly> TodayAsync(
        BalanceDbContext db,
        Team team,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        var product = await db.Products.AsNoTracking().SingleAsync(p => p.Id == team.ProductId, cancellationToken);
        return ProductClock.Today(time, product.Settings.TimeZone);
    }

    private static async Task NoteAsync(
        BalanceDbContext db,
        Team team,
        double people,
        decimal dayRate,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        var today = await TodayAsync(db, team, time, cancellationToken);
        var known = await OnAsync(db, team.Id, today, cancellationToken);
        if (known is null || known.People != people || known.DayRate != dayRate)
        {
            await SetAsync(db, new TeamRate(team.ProductId, team.Id, today, people, dayRate), cancellationToken);
        }
    }
}
