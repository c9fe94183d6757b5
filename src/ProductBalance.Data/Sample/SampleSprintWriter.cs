using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Planning;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Sample;

/// <summary>
/// Plans and runs the sample's sprints by the stores that people use, on the days on which they would have done it: the
/// one that runs began on the Monday of this week.
/// </summary>
public sealed class SampleSprintWriter(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    IValidator<SprintInput> sprints,
    IValidator<SprintItemInput> items,
    IValidator<RemainingInput> remaining,
    IValidator<SprintClosing> closings,
    TeamPersonStore people,
    AbsenceStore absences,
    TimeProvider time
)
{
    /// <summary>Names people of the teams, and when they are away.</summary>
    /// <param name="company">The company.</param>
    /// <param name="product">The stored product.</param>
    /// <param name="teams">The stored teams by name.</param>
    /// <param name="actors">The people with accounts, by user name.</param>
    /// <param name="manager">Who does it.</param>
    /// <param name="cancellationToken">Stops between two steps.</param>
    public async Task NamePeopleAsync(
        SampleCompany company,
        Product product,
        IReadOnlyDictionary<string, TeamId> teams,
        IReadOnlyDictionary<string, Actor> actors,
        Actor manager,
        CancellationToken cancellationToken
    )
    {
        var today = TodayOf(product);
        foreach (var (team, mate) in company.Teams.SelectMany(team => team.Named.Select(mate => (team, mate))))
        {
            Guid? user = mate.UserName is { } name ? actors[name].UserId : null;
            var input = new PersonInput(mate.Name, user, Share: 1, mate.Skills);
            var id = await people.AddAsync(manager, product.Id, teams[team.Name], input, cancellationToken);
            if (mate.AwayInDays is { } away)
            {
                var from = today.AddDays(away);
                var off = new AbsenceInput(teams[team.Name], id, from, from.AddDays(mate.AwayDays - 1));
                await absences.AddAsync(manager, product.Id, off, cancellationToken);
            }
        }
    }

    /// <summary>Plans the sprints, all still to come.</summary>
    public async Task PlanAsync(
        SampleCompany company,
        Product product,
        Actor manager,
        CancellationToken cancellationToken
    )
    {
        foreach (var sample in company.Sprints)
        {
            var store = StoreAt(DaysSinceStart(company, product, number: 1));
            var sprint = await store.CreateNextAsync(manager, product.Id, cancellationToken);
            var input = new SprintInput(Name: null, sample.Goal, sprint.Start, sprint.End);
            await store.DescribeAsync(manager, product.Id, sprint.Number, input, sprint.Version, cancellationToken);
        }
    }

    /// <summary>Puts an item into a sprint, on the day before it began.</summary>
    public Task AddAsync(
        SampleCompany company,
        Product product,
        int sprint,
        int item,
        Actor manager,
        CancellationToken cancellationToken
    )
    {
        var clock = ClockOf(DaysSinceStart(company, product, sprint) + 1);
        var store = new SprintItemStore(contexts, guard, writer, items, clock);
        return store.AddAsync(manager, product.Id, sprint, new SprintItemInput(item), cancellationToken);
    }

    /// <summary>Starts and closes the sprints as far as they have come; says what is left of items, and what others took.</summary>
    public async Task RunAsync(
        SampleCompany company,
        Product product,
        IReadOnlyDictionary<string, int> numbers,
        Actor manager,
        CancellationToken cancellationToken
    )
    {
        for (var number = 1; number <= company.Sprints.Count; number++)
        {
            var (state, days) = (company.Sprints[number - 1].State, DaysSinceStart(company, product, number));
            var content = company.Items.Where(item => item.Sprint == number).ToList();
            if (state != SprintState.Planned)
            {
                await StoreAt(days).StartAsync(manager, product.Id, number, cancellationToken);
                await NoteAsync(content, product, numbers, number, days, manager, cancellationToken);
            }

            if (state == SprintState.Closed)
            {
                var clock = ClockOf(days - product.Settings.Calendar.CalendarDays + 1);
                var store = new SprintCloseStore(contexts, guard, writer, closings, clock);
                var closing = ClosingOf(content, numbers);
                await store.CloseAsync(manager, product.Id, number, closing, cancellationToken);
            }
        }
    }

    // Each evening somebody said what was left, as far as the evening has come.
    private async Task NoteAsync(
        IEnumerable<SampleItem> content,
        Product product,
        IReadOnlyDictionary<string, int> numbers,
        int sprint,
        int daysSinceStart,
        Actor manager,
        CancellationToken cancellationToken
    )
    {
        foreach (
            var (day, left, item) in from item in content
            from said in item.RemainingDays.Index()
            where said.Index <= daysSinceStart
            orderby said.Index
            select (said.Index, said.Item, item)
        )
        {
            var store = new RemainingStore(contexts, guard, writer, remaining, ClockOf(daysSinceStart - day));
            var input = new RemainingInput(numbers[item.LocalKey], left);
            await store.NoteAsync(manager, product.Id, sprint, input, cancellationToken);
        }
    }

    private static SprintClosing ClosingOf(IEnumerable<SampleItem> content, IReadOnlyDictionary<string, int> numbers) =>
        new()
        {
            ActualDays = content
                .Where(item => item.ActualDays is not null)
                .ToDictionary(item => numbers[item.LocalKey], item => item.ActualDays!.Value), // as asked for above
        };

    private int DaysSinceStart(SampleCompany company, Product product, int number)
    {
        var running = company.Sprints.Count(sprint => sprint.State == SprintState.Closed) + 1;
        var sinceMonday = ((int)TodayOf(product).DayOfWeek + 6) % 7;
        return sinceMonday + ((running - number) * product.Settings.Calendar.CalendarDays);
    }

    private DateOnly TodayOf(Product product) => ProductClock.Today(time, product.Settings.TimeZone);

    private SprintStore StoreAt(int daysAgo) => new(contexts, guard, writer, sprints, ClockOf(daysAgo));

    // What lies ahead is done today.
    private PastClock ClockOf(int daysAgo) => new(time, Math.Max(0, daysAgo));
}
