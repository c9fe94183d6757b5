using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Returns;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Planning;

/// <summary>Who is in a team, for which share of the week and with which skills.</summary>
public sealed class TeamPersonStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    IValidator<PersonInput> validator,
    TimeProvider time
)
{
    private static readonly FieldProblem Stranger = new(
        "userId",
        "This account is not a member of the product. Choose a member, or none."
    );

    /// <summary>The people of all teams of a product, by name.</summary>
    public async Task<IReadOnlyList<TeamPerson>> ListAsync(
        Actor actor,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Read, cancellationToken);
        return await db
            .TeamPeople.AsNoTracking()
            .Where(person => person.ProductId == productId)
            .OrderBy(person => person.Name)
            .ThenBy(person => person.Id)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Names somebody of a team. From the first one on, the team counts by its people and not by its head-count.</summary>
    /// <exception cref="ValidationException">Something is wrong, or the account is nobody's of the product.</exception>
    public Task<PersonId> AddAsync(
        Actor actor,
        ProductId productId,
        TeamId teamId,
        PersonInput input,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryAddAsync(actor, productId, teamId, input, cancellationToken));

    /// <summary>Changes what is said of somebody.</summary>
    /// <param name="version">The version that the form was loaded with.</param>
    /// <exception cref="DomainRuleException">Somebody else changed it meanwhile.</exception>
    public Task EditAsync(
        Actor actor,
        ProductId productId,
        PersonId personId,
        PersonInput input,
        Guid version,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryEditAsync(actor, productId, personId, input, version, cancellationToken));

    /// <summary>Takes somebody out of the team, with their absences; an account stays a member.</summary>
    public Task RemoveAsync(Actor actor, ProductId productId, PersonId personId, CancellationToken cancellationToken) =>
        SaveRace.RunAsync(() => TryRemoveAsync(actor, productId, personId, cancellationToken));

    private async Task<PersonId> TryAddAsync(
        Actor actor,
        ProductId productId,
        TeamId teamId,
        PersonInput input,
        CancellationToken cancellationToken
    )
    {
        await using var db = await OpenAsync(actor, productId, cancellationToken);
        await RequireSoundAsync(db, productId, input, cancellationToken);
        var team =
            await db.Teams.SingleOrDefaultAsync(t => t.Id == teamId && t.ProductId == productId, cancellationToken)
            ?? throw new NotFoundException("This team is gone. Load the page again.");

        var id = new PersonId(Guid.CreateVersion7(time.GetUtcNow()));
        db.TeamPeople.Add(new TeamPerson(id, productId, teamId, input.Name, input.UserId, input.Share, input.Skills));
        await PresentRates.NoteAsync(db, team, time, cancellationToken);
        await CommitAsync(db, actor, productId, $"{input.Name} joined {team.Name}", cancellationToken);
        return id;
    }

    private async Task<long> TryEditAsync(
        Actor actor,
        ProductId productId,
        PersonId personId,
        PersonInput input,
        Guid version,
        CancellationToken cancellationToken
    )
    {
        await using var db = await OpenAsync(actor, productId, cancellationToken);
        await RequireSoundAsync(db, productId, input, cancellationToken);
        var person = await FindAsync(db, productId, personId, cancellationToken);
        ChangedMeanwhile.Require(person.Version, version, "this person");

        person.Describe(input.Name, input.UserId, input.Share, input.Skills);
        await NoteRateAsync(db, person, cancellationToken);
        return await CommitAsync(db, actor, productId, person.Name, cancellationToken);
    }

    private async Task<long> TryRemoveAsync(
        Actor actor,
        ProductId productId,
        PersonId personId,
        CancellationToken cancellationToken
    )
    {
        await using var db = await OpenAsync(actor, productId, cancellationToken);
        var person = await FindAsync(db, productId, personId, cancellationToken);
        db.TeamPeople.Remove(person);
        var team = await db.Teams.SingleAsync(t => t.Id == person.TeamId, cancellationToken);
        await PresentRates.LeaveAsync(db, team, person, time, cancellationToken);
        return await CommitAsync(db, actor, productId, $"{person.Name} left", cancellationToken);
    }

    private async Task<BalanceDbContext> OpenAsync(
        Actor actor,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Configure, cancellationToken);
        return db;
    }

    private async Task NoteRateAsync(BalanceDbContext db, TeamPerson person, CancellationToken cancellationToken)
    {
        var team = await db.Teams.SingleAsync(t => t.Id == person.TeamId, cancellationToken);
        await PresentRates.NoteAsync(db, team, time, cancellationToken);
    }

    private async Task RequireSoundAsync(
        BalanceDbContext db,
        ProductId productId,
        PersonInput input,
        CancellationToken cancellationToken
    )
    {
        var isStranger =
            input.UserId is { } user
            && !await db.Memberships.AnyAsync(m => m.ProductId == productId && m.UserId == user, cancellationToken);
        Problems.ThrowIfAny(
            (await validator.ValidateAsync(input, cancellationToken)).Errors,
            isStranger ? [Stranger] : []
        );
    }

    private Task<long> CommitAsync(
        BalanceDbContext db,
        Actor actor,
        ProductId productId,
        string subject,
        CancellationToken cancellationToken
    ) => writer.CommitAsync(db, new Change(actor, ChangeKinds.TeamsChanged, productId, subject), cancellationToken);

    private static async Task<TeamPerson> FindAsync(
        BalanceDbContext db,
        ProductId productId,
        PersonId personId,
        CancellationToken cancellationToken
    ) =>
        await db.TeamPeople.SingleOrDefaultAsync(p => p.Id == personId && p.ProductId == productId, cancellationToken)
        ?? throw new NotFoundException("This person is not in the team any more. Load the page again.");
}
