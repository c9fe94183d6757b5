using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Areas;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Sample;

/// <summary>Loads the sample company through the stores that people use, and removes it again.</summary>
public sealed class SampleStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    SampleItemWriter items,
    SampleRoundWriter rounds,
    SampleSprintWriter sprints,
    SampleReviewWriter reviews,
    SampleRoadmapWriter roadmap,
    AreaStore areas,
    SampleOutcomeWriter outcomes,
    SampleReturnsWriter returns,
    TimeProvider time
) : IDisposable
{
    // Two who ask at once: the second waits, and finds the company there.
    private readonly SemaphoreSlim _loading = new(1, 1);

    /// <summary>The actor of what the program does by itself.</summary>
    public static Actor Program { get; } =
        new(Guid.Empty, "ProductBalance", IsAdministrator: false, Scope: null, "sample");

    /// <summary>
    /// Loads the sample company unless it is there. It is written change by change, as people would; what a killed load
    /// left behind is removed and written anew.
    /// </summary>
    /// <param name="adminRunsInstallation">Whether the sample's administrator may run this installation: in Development only.</param>
    /// <returns>Whether it was loaded now.</returns>
    public async Task<bool> LoadAsync(bool adminRunsInstallation, CancellationToken cancellationToken)
    {
        await _loading.WaitAsync(cancellationToken);
        try
        {
            return await TryLoadAsync(adminRunsInstallation, cancellationToken);
        }
        finally
        {
            _loading.Release();
        }
    }

    /// <summary>Removes the sample company, its people and their tokens; the audit trail keeps that it was there.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> RemoveAsync(Actor actor, CancellationToken cancellationToken)
    {
        var slug = SampleCompany.Load().Product.Slug;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (actor != Program)
        {
            await guard.RequireAdministratorAsync(db, actor, cancellationToken);
        }

        if (await db.Products.SingleOrDefaultAsync(p => p.Slug == slug, cancellationToken) is not { } product)
        {
            return false;
        }

        db.RemoveRange(await db.Threats.Where(threat => threat.ProductId == product.Id).ToListAsync(cancellationToken));
        var items = await db.Items.Where(item => item.ProductId == product.Id).ToListAsync(cancellationToken);
        var ids = items.Select(item => item.Id).ToHashSet();
        db.RemoveRange((await db.Links.ToListAsync(cancellationToken)).Where(link => ids.Contains(link.From)));
        db.RemoveRange(items);
        db.RemoveRange(await db.Teams.Where(team => team.ProductId == product.Id).ToListAsync(cancellationToken));
        db.RemoveRange(
            await db.Memberships.Where(member => member.ProductId == product.Id).ToListAsync(cancellationToken)
        );
        db.Remove(product);
        db.RemoveRange(await db.Users.Where(user => user.IsSample).ToListAsync(cancellationToken));
        await writer.CommitAsync(
            db,
            new Change(actor, ChangeKinds.ProductRemoved, product.Id, product.Name),
            cancellationToken
        );
        return true;
    }

    public void Dispose() => _loading.Dispose();

    private async Task<bool> TryLoadAsync(bool adminRunsInstallation, CancellationToken cancellationToken)
    {
        var company = SampleCompany.Load();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var slug = company.Product.Slug;
        if (await db.Products.AsNoTracking().SingleOrDefaultAsync(p => p.Slug == slug, cancellationToken) is { } known)
        {
            if (await IsWholeAsync(db, known.Id, cancellationToken))
            {
                return false;
            }

            await RemoveAsync(Program, cancellationToken);
        }

        var product = new Product(new(NewId()), company.Product.Slug, company.Product.Settings);
        var teams = company.Teams.ToDictionary(team => team.Name, team => TeamOf(team, product.Id));
        var people = company.People.ToDictionary(
            person => person.UserName,
            person => UserOf(person, adminRunsInstallation)
        );
        db.Add(product);
        db.AddRange(teams.Values);
        db.AddRange(people.Values);
        db.AddRange(company.People.Select(person => MembershipOf(person, product.Id, people, teams)));
        await writer.CommitAsync(
            db,
            new Change(Program, ChangeKinds.ProductCreated, product.Id, product.Name),
            cancellationToken
        );

        var actors = people.ToDictionary(
            p => p.Key,
            p => new Actor(p.Value.Id, p.Value.DisplayName, p.Value.IsAdministrator, Scope: null, "sample")
        );
        var today = ProductClock.Today(time, product.Settings.TimeZone);
        var teamIds = teams.ToDictionary(t => t.Key, t => t.Value.Id);
        var manager = actors["pm"];
        await sprints.NamePeopleAsync(company, product, teamIds, actors, manager, cancellationToken);
        await sprints.PlanAsync(company, product, manager, cancellationToken);
        foreach (var area in company.Areas)
        {
            await areas.KeepAsync(manager, product.Id, new(area.Path, area.Description), cancellationToken);
        }

        var numbers = await items.WriteAsync(company, product, today, teamIds, actors, cancellationToken);
        await sprints.RunAsync(company, product, numbers, manager, cancellationToken);
        await reviews.WriteAsync(company, product.Id, numbers, manager, cancellationToken);
        await rounds.WriteAsync(company, product.Id, today, numbers, actors, cancellationToken);
        await outcomes.WriteAsync(company, product.Id, numbers, actors, cancellationToken);
        await roadmap.WriteAsync(company, product.Id, numbers, manager, cancellationToken);
        await returns.WriteAsync(SampleReturns.Load(), product, teamIds, actors, manager, cancellationToken);
        await using var end = await contexts.CreateDbContextAsync(cancellationToken);
        await writer.CommitAsync(
            end,
            new Change(Program, ChangeKinds.SampleLoaded, product.Id, product.Name),
            cancellationToken
        );
        return true;
    }

    // The last change of a load says that it came to its end.
    private static Task<bool> IsWholeAsync(
        BalanceDbContext db,
        ProductId productId,
        CancellationToken cancellationToken
    ) =>
        db.Changes.AnyAsync(
            change => change.ProductId == productId && change.Kind == ChangeKinds.SampleLoaded,
            cancellationToken
        );

    private Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());

    private Team TeamOf(SampleTeam team, ProductId productId) =>
        new(new(NewId()), productId, team.Name, team.People, team.Availability, team.DayRate);

    private AppUser UserOf(SamplePerson person, bool adminRunsInstallation) =>
        new()
        {
            Id = NewId(),
            UserName = person.UserName,
            NormalizedUserName = person.UserName.ToUpperInvariant(),
            DisplayName = person.Name,
            IsSample = true,
            IsAdministrator = adminRunsInstallation && person.UserName == "admin",
            SecurityStamp = NewId().ToString("N"),
        };

    private static Membership MembershipOf(
        SamplePerson person,
        ProductId productId,
        Dictionary<string, AppUser> people,
        Dictionary<string, Team> teams
    ) => new(productId, people[person.UserName].Id, person.Role, person.Team is { } team ? teams[team].Id : null);
}
