using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Access;

/// <summary>Who is what in a product. Stores read roles afresh, so a change holds from the next click on.</summary>
public sealed class MemberStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    IValidator<MemberInput> validator
)
{
    /// <summary>The members by name. Every member may know with whom they work.</summary>
    public async Task<IReadOnlyList<Member>> ListAsync(
        Actor actor,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.Read, cancellationToken);
        var manages = standing.Allows(Permission.Configure);
        return await (
            from member in db.Memberships
            where member.ProductId == productId
            join user in db.Users on member.UserId equals user.Id
            orderby user.DisplayName, user.Id
            select new Member
            {
                UserId = user.Id,
                DisplayName = user.DisplayName,
                UserName = manages ? user.UserName : null,
                Role = member.Role,
                TeamId = member.TeamId,
                IsDisabled = user.DisabledAt != null,
                Version = member.Version,
            }
        ).ToListAsync(cancellationToken);
    }

    /// <summary>Makes somebody who has an account a member.</summary>
    /// <exception cref="DomainRuleException">They are a member already.</exception>
    public Task AddAsync(Actor actor, ProductId productId, MemberInput input, CancellationToken cancellationToken) =>
        SaveRace.RunAsync(() => TryAddAsync(actor, productId, input, cancellationToken));

    /// <summary>Changes role and team.</summary>
    /// <param name="version">The version that the form was loaded with.</param>
    /// <exception cref="DomainRuleException">The last product manager would be gone, or somebody else was faster.</exception>
    public Task AssignAsync(
        Actor actor,
        ProductId productId,
        Guid userId,
        Role role,
        TeamId? teamId,
        Guid version,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryAssignAsync(actor, productId, userId, role, teamId, version, cancellationToken));

    /// <summary>Ends a membership; what the person wrote stays.</summary>
    /// <exception cref="DomainRuleException">It is the last product manager.</exception>
    public Task RemoveAsync(Actor actor, ProductId productId, Guid userId, CancellationToken cancellationToken) =>
        SaveRace.RunAsync(() => TryRemoveAsync(actor, productId, userId, cancellationToken));

    private async Task<long> TryAddAsync(
        Actor actor,
        ProductId productId,
        MemberInput input,
        CancellationToken cancellationToken
    )
    {
        await using var db = await OpenAsync(actor, productId, cancellationToken);
        await validator.ValidateAndThrowAsync(input, cancellationToken);
        await MemberRules.RequireTeamAsync(db, productId, input.TeamId, cancellationToken);
        var user = await FindUserAsync(db, input.UserName, cancellationToken);
        if (await db.Memberships.AnyAsync(m => m.ProductId == productId && m.UserId == user.Id, cancellationToken))
        {
            throw new DomainRuleException(
                "member-already",
                $"{user.DisplayName} is a member already. Change the role in the list instead."
            );
        }

        db.Memberships.Add(new Membership(productId, user.Id, input.Role, input.TeamId));
        var subject = $"{user.DisplayName} added as {RoleWords.Of(input.Role)}";
        return await writer.CommitAsync(db, ChangeOf(actor, productId, subject), cancellationToken);
    }

    private async Task<long> TryAssignAsync(
        Actor actor,
        ProductId productId,
        Guid userId,
        Role role,
        TeamId? teamId,
        Guid version,
        CancellationToken cancellationToken
    )
    {
        await using var db = await OpenAsync(actor, productId, cancellationToken);
        await MemberRules.RequireTeamAsync(db, productId, teamId, cancellationToken);
        var (member, name) = await FindAsync(db, productId, userId, cancellationToken);
        ChangedMeanwhile.Require(member.Version, version, "this member");
        var leaves = member.Role == Role.ProductManager && role != Role.ProductManager;
        member.Assign(role, teamId);
        var change = ChangeOf(actor, productId, $"{name} is now {RoleWords.Of(role)}");
        return await CommitAsync(db, change, member, leaves, cancellationToken);
    }

    private async Task<long> TryRemoveAsync(
        Actor actor,
        ProductId productId,
        Guid userId,
        CancellationToken cancellationToken
    )
    {
        await using var db = await OpenAsync(actor, productId, cancellationToken);
        var (member, name) = await FindAsync(db, productId, userId, cancellationToken);
        db.Memberships.Remove(member);
        var change = ChangeOf(actor, productId, $"{name} removed");
        return await CommitAsync(db, change, member, member.Role == Role.ProductManager, cancellationToken);
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

    // Two managers who take each other out at once: the second one is the last, and is refused.
    private Task<long> CommitAsync(
        BalanceDbContext db,
        Change change,
        Membership member,
        bool managerLeaves,
        CancellationToken cancellationToken
    ) =>
        managerLeaves
            ? writer.CommitAsync(
                db,
                change,
                () => MemberRules.RequireAnotherManagerAsync(db, member, cancellationToken),
                cancellationToken
            )
            : writer.CommitAsync(db, change, cancellationToken);

    private static Change ChangeOf(Actor actor, ProductId productId, string subject) =>
        new(actor, ChangeKinds.MembersChanged, productId, subject);

    private static async Task<AppUser> FindUserAsync(
        BalanceDbContext db,
        string userName,
        CancellationToken cancellationToken
    )
    {
        var normalized = userName.Trim().ToUpperInvariant();
        var user = await db
            .Users.AsNoTracking()
            .SingleOrDefaultAsync(u => u.NormalizedUserName == normalized && u.DisabledAt == null, cancellationToken);
        if (user is null)
        {
            Problems.ThrowIfAny(
                [],
                [
                    new FieldProblem(
                        "userName",
                        "Nobody signs in with this name. Check it, or invite the person with a link."
                    ),
                ]
            );
        }

        return user!; // refused above
    }

    private static async Task<(Membership Member, string Name)> FindAsync(
        BalanceDbContext db,
        ProductId productId,
        Guid userId,
        CancellationToken cancellationToken
    )
    {
        var member =
            await db.Memberships.SingleOrDefaultAsync(
                m => m.ProductId == productId && m.UserId == userId,
                cancellationToken
            ) ?? throw new NotFoundException("This person is not a member any more. Load the page again.");
        return (
            member,
            await db.Users.Where(u => u.Id == userId).Select(u => u.DisplayName).SingleAsync(cancellationToken)
        );
    }
}
