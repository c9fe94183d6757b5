using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Returns;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Settings;

/// <summary>The teams of a product, their capacity and what their people cost.</summary>
public sealed class TeamStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    IValidator<TeamInput> validator,
    TimeProvider time
)
{
    private static readonly ItemStatus[] OpenStatuses = [.. Enum.GetValues<ItemStatus>().Where(StatusMachine.IsOpen)];

    /// <summary>The teams by name; without rates for those who may not see them.</summary>
    public async Task<IReadOnlyList<TeamView>> ListAsync(
        Actor actor,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.Read, cancellationToken);
        var seesRates = standing.Allows(Permission.SeeRates);
        return await db
            .Teams.Where(team => team.ProductId == productId)
            .OrderBy(team => team.Name)
            .Select(team => new TeamView
            {
                Id = team.Id,
                Name = team.Name,
                People = team.People,
                Availability = team.Availability,
                DayRate = seesRates ? team.DayRate : null,
                Version = team.Version,
            })
            .ToListAsync(cancellationToken);
    }

    /// <summary>Adds a team.</summary>
    /// <exception cref="DomainRuleException">The product has a team of this name.</exception>
    public Task<TeamId> AddAsync(
        Actor actor,
        ProductId productId,
        TeamInput input,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryAddAsync(actor, productId, input, cancellationToken));

    /// <summary>Changes a team.</summary>
    /// <param name="version">The version that the form was loaded with.</param>
    /// <exception cref="DomainRuleException">The name is taken, or somebody else changed the team meanwhile.</exception>
    public Task EditAsync(
        Actor actor,
        ProductId productId,
        TeamId teamId,
        TeamInput input,
        Guid version,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryEditAsync(actor, productId, teamId, input, version, cancellationToken));

    /// <summary>Removes a team that no open item needs; its members stay members of the product.</summary>
    /// <exception cref="DomainRuleException">Open items are the team's.</exception>
    public Task RemoveAsync(Actor actor, ProductId productId, TeamId teamId, CancellationToken cancellationToken) =>
        SaveRace.RunAsync(() => TryRemoveAsync(actor, productId, teamId, cancellationToken));

    private async Task<TeamId> TryAddAsync(
        Actor actor,
        ProductId productId,
        TeamInput input,
        CancellationToken cancellationToken
    )
    {
        await using var db = await OpenAsync(actor, productId, cancellationToken);
        await validator.ValidateAndThrowAsync(input, cancellationToken);
        await RequireFreeNameAsync(db, productId, input.Name, except: null, cancellationToken);

        var id = new TeamId(Guid.CreateVersion7(time.GetUtcNow()));
        var team = new Team(id, productId, input.Name, input.People, input.Availability, input.DayRate);
        db.Teams.Add(team);
        await PresentRates.NoteAsync(db, team, time, cancellationToken);
        await CommitAsync(db, actor, productId, $"{input.Name} added", cancellationToken);
        return id;
    }

    private async Task<long> TryEditAsync(
        Actor actor,
        ProductId productId,
        TeamId teamId,
        TeamInput input,
        Guid version,
        CancellationToken cancellationToken
    )
    {
        await using var db = await OpenAsync(actor, productId, cancellationToken);
        await validator.ValidateAndThrowAsync(input, cancellationToken);
        var team = await FindAsync(db, productId, teamId, cancellationToken);
        ChangedMeanwhile.Require(team.Version, version, "this team");
        await RequireFreeNameAsync(db, productId, input.Name, except: teamId, cancellationToken);

        team.Describe(input.Name, input.People, input.Availability, input.DayRate);
        await PresentRates.NoteAsync(db, team, time, cancellationToken);
        return await CommitAsync(db, actor, productId, team.Name, cancellationToken);
    }

    private async Task<long> TryRemoveAsync(
        Actor actor,
        ProductId productId,
        TeamId teamId,
        CancellationToken cancellationToken
    )
    {
        await using var db = await OpenAsync(actor, productId, cancellationToken);
        var team = await FindAsync(db, productId, teamId, cancellationToken);
        await RequireUnusedAsync(db, team, cancellationToken);

        foreach (var member in await db.Memberships.Where(m => m.TeamId == teamId).ToListAsync(cancellationToken))
        {
            member.Assign(member.Role, teamId: null);
        }

        foreach (var guest in await db.Invitations.Where(i => i.TeamId == teamId).ToListAsync(cancellationToken))
        {
            guest.TeamId = null;
        }

        await PresentRates.EndAsync(db, team, time, cancellationToken);
        db.Teams.Remove(team);
        return await CommitAsync(db, actor, productId, $"{team.Name} removed", cancellationToken);
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

    private Task<long> CommitAsync(
        BalanceDbContext db,
        Actor actor,
        ProductId productId,
        string subject,
        CancellationToken cancellationToken
    ) => writer.CommitAsync(db, new Change(actor, ChangeKinds.TeamsChanged, productId, subject), cancellationToken);

    private static async Task<Team> FindAsync(
        BalanceDbContext db,
        ProductId productId,
        TeamId teamId,
        CancellationToken cancellationToken
    ) =>
        await db.Teams.SingleOrDefaultAsync(t => t.Id == teamId && t.ProductId == productId, cancellationToken)
        ?? throw new NotFoundException("This team is gone. Load the page again.");

    private static async Task RequireFreeNameAsync(
        BalanceDbContext db,
        ProductId productId,
        string name,
        TeamId? except,
        CancellationToken cancellationToken
    )
    {
        if (
            await db.Teams.AnyAsync(
                t => t.ProductId == productId && t.Name == name && t.Id != except,
                cancellationToken
            )
        )
        {
            throw new DomainRuleException(
                "team-name-taken",
                $"There is a team \"{name}\" already. Choose another name, or change that team."
            );
        }
    }

    private static async Task RequireUnusedAsync(BalanceDbContext db, Team team, CancellationToken cancellationToken)
    {
        var count = await db.Items.CountAsync(
            item => item.ProductId == team.ProductId && item.Team == team.Id && OpenStatuses.Contains(item.Status),
            cancellationToken
        );
        if (count > 0)
        {
            throw new DomainRuleException(
                "team-in-use",
                $"{team.Name} has {count} open {(count == 1 ? "item" : "items")}. Give them to another team first."
            );
        }
    }
}
