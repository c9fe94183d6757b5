using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Areas;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Following;

namespace ProductBalance.Data.Following;

/// <summary>What one follows oneself. It has no history: what somebody wants to hear of is nobody else's business.</summary>
public sealed class FollowStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    LiveRanking ranking,
    IValidator<FollowInput> validator,
    TimeProvider time
)
{
    private const int MostFollows = 500;

    /// <summary>What the actor follows, in products that they may still read.</summary>
    public async Task<IReadOnlyList<FollowView>> ListAsync(Actor actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var fresh = await AccessGuard.FreshAsync(db, actor, cancellationToken);
        return await (
            from follow in db.Follows.AsNoTracking()
            where follow.UserId == actor.UserId
            join product in db.Products on follow.ProductId equals product.Id
            where
                fresh.IsAdministrator
                || db.Memberships.Any(member => member.ProductId == product.Id && member.UserId == actor.UserId)
            let item = db.Items.FirstOrDefault(one => one.Id == follow.ItemId)
            where follow.ItemId == null || item != null
            orderby product.Name, follow.ItemId != null, follow.Area, item.Number
            select new FollowView
            {
                Id = follow.Id,
                ProductSlug = product.Slug,
                ProductName = product.Name,
                Area = follow.Area,
                ItemNumber = item == null ? null : (int?)item.Number,
                ItemTitle = item == null ? null : item.Title,
            }
        )
            .Take(MostFollows)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Begins to follow; once more changes nothing.</summary>
    /// <exception cref="ValidationException">The product has no such area.</exception>
    /// <exception cref="DomainRuleException">One person cannot follow that many things.</exception>
    public Task FollowAsync(Actor actor, ProductId productId, FollowInput input, CancellationToken cancellationToken) =>
        SaveRace.RunAsync(() => TryFollowAsync(actor, productId, input, cancellationToken));

    /// <summary>Ends following; what has ended already stays ended.</summary>
    public async Task EndAsync(Actor actor, Guid id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await AccessGuard.FreshAsync(db, actor, cancellationToken);
        await db
            .Follows.Where(follow => follow.Id == id && follow.UserId == actor.UserId)
            .ExecuteDeleteAsync(cancellationToken);
    }

    private async Task<bool> TryFollowAsync(
        Actor actor,
        ProductId productId,
        FollowInput input,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Comment, cancellationToken);
        await validator.ValidateAndThrowAsync(input, cancellationToken);
        var target = await TargetAsync(db, actor, productId, input, cancellationToken);
        var own = db.Follows.Where(follow => follow.UserId == actor.UserId);
        if (await own.AnyAsync(follow => follow.ProductId == productId && follow.Key == target.Key, cancellationToken))
        {
            return false;
        }

        await RequireRoomAsync(own, cancellationToken);
        var now = Instants.Now(time);
        db.Follows.Add(new Follow(Guid.CreateVersion7(now), actor.UserId, target, now));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private async Task<FollowTarget> TargetAsync(
        BalanceDbContext db,
        Actor actor,
        ProductId productId,
        FollowInput input,
        CancellationToken cancellationToken
    )
    {
        if (input.Item is not { } number)
        {
            return input.Area is { } area
                ? FollowTarget.OfArea(productId, await SpelledAsync(db, actor, productId, area, cancellationToken))
                : FollowTarget.OfProduct(productId);
        }

        var items = db.Items.Where(item => item.ProductId == productId && item.Number == number);
        var id = await items.Select(item => (ItemId?)item.Id).SingleOrDefaultAsync(cancellationToken);
        return FollowTarget.OfItem(
            productId,
            id ?? throw new NotFoundException($"There is no item with the number {number}.")
        );
    }

    /// <summary>An area as the product spells it.</summary>
    private async Task<string> SpelledAsync(
        BalanceDbContext db,
        Actor actor,
        ProductId productId,
        string area,
        CancellationToken cancellationToken
    )
    {
        var backlog = await ranking.GetAsync(actor, productId, cancellationToken);
        var known = await KnownAreas.ReadAsync(db, backlog, cancellationToken);
        return known.FirstOrDefault(path => AreaPath.Key(path) == AreaPath.Key(area))
            ?? throw new ValidationException([
                new("area", $"There is no area {AreaPath.Tidy(area)} in this product. Choose one that an item names."),
            ]);
    }

    private static async Task RequireRoomAsync(IQueryable<Follow> own, CancellationToken cancellationToken)
    {
        if (await own.CountAsync(cancellationToken) >= MostFollows)
        {
            throw new DomainRuleException(
                "too-many-follows",
                $"You follow {MostFollows} things already. End some of them, or follow an area instead of its items."
            );
        }
    }
}
