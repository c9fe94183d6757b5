using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Roadmap;

/// <summary>Makes and withdraws links by which people without an account read the roadmap.</summary>
public sealed class RoadmapLinkStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    IValidator<LinkInput> validator,
    TimeProvider time
)
{
    /// <returns>The token of the link, which is shown once and kept nowhere.</returns>
    /// <exception cref="ValidationException">It has no name.</exception>
    public async Task<string> MakeAsync(
        Actor actor,
        ProductId productId,
        LinkInput input,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.Publish, cancellationToken);
        await validator.ValidateAndThrowAsync(input, cancellationToken);
        var (now, token, name) = (Instants.Now(time), LinkToken.Make(), input.Name!.Trim()); // validated
        db.RoadmapLinks.Add(new(Guid.CreateVersion7(now), productId, name, token, now));
        var change = new Change(standing.Actor, ChangeKinds.RoadmapLinkMade, productId, $"Link for {name}");
        await writer.CommitAsync(db, change, cancellationToken);
        return token;
    }

    /// <summary>From now on the link leads nowhere.</summary>
    /// <exception cref="NotFoundException">There is no such link.</exception>
    public Task<long> WithdrawAsync(Actor actor, ProductId productId, Guid id, CancellationToken cancellationToken) =>
        SaveRace.RunAsync(async () =>
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            var standing = await guard.RequireAsync(db, actor, productId, Permission.Publish, cancellationToken);
            var link =
                await db.RoadmapLinks.SingleOrDefaultAsync(
                    one => one.ProductId == productId && one.Id == id,
                    cancellationToken
                ) ?? throw new NotFoundException("There is no such link any more. Load the page again.");
            link.Withdraw(Instants.Now(time));
            var change = new Change(
                standing.Actor,
                ChangeKinds.RoadmapLinkWithdrawn,
                productId,
                $"Link for {link.Name}"
            );
            return await writer.CommitAsync(db, change, cancellationToken);
        });
}
