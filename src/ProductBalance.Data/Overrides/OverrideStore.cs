using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Overrides;

namespace ProductBalance.Data.Overrides;

/// <summary>Moves items against their scores for a time, and keeps the ledger of it.</summary>
public sealed class OverrideStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    LiveRanking ranking,
    IValidator<OverrideInput> validator,
    TimeProvider time
)
{
    /// <summary>Lets an item stand directly above another until a day; an earlier override of it gives way.</summary>
    /// <exception cref="ValidationException">There is no reason, or the day is not within a sprint from today.</exception>
    /// <exception cref="DomainRuleException">One of the two is not ranked by score, or they would hold each other.</exception>
    public Task<RankOverride> MoveAboveAsync(
        Actor actor,
        ProductId productId,
        int number,
        OverrideInput input,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryMoveAboveAsync(actor, productId, number, input, cancellationToken));

    /// <summary>Lets an override hold for a whole sprint from today.</summary>
    public Task<RankOverride> RenewAsync(
        Actor actor,
        ProductId productId,
        OverrideId id,
        CancellationToken cancellationToken
    ) =>
        SaveRace.RunAsync(() =>
            TryChangeAsync(
                actor,
                productId,
                id,
                (made, period, _) => made.Renew(period.Today, period.Longest),
                ChangeKinds.OverrideRenewed,
                cancellationToken
            )
        );

    /// <summary>Ends an override now: the item goes back to the place of its score.</summary>
    public Task<RankOverride> EndAsync(
        Actor actor,
        ProductId productId,
        OverrideId id,
        CancellationToken cancellationToken
    ) =>
        SaveRace.RunAsync(() =>
            TryChangeAsync(
                actor,
                productId,
                id,
                (made, period, by) => made.EndEarly(period.Today, by.Name, Instants.Now(time)),
                ChangeKinds.OverrideEnded,
                cancellationToken
            )
        );

    private async Task<RankOverride> TryMoveAboveAsync(
        Actor actor,
        ProductId productId,
        int number,
        OverrideInput input,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.Override, cancellationToken);
        var snapshot = await ranking.GetAsync(actor, productId, cancellationToken);
        var period = OverridePeriod.Of(snapshot.Product.Settings, time);
        Problems.ThrowIfAny(
            (await validator.ValidateAsync(input, cancellationToken)).Errors,
            period.Problems(input.LastDay)
        );

        var move = OverrideMove.Of(snapshot, number, input.Above);
        var now = Instants.Now(time);
        var earlier = await db
            .Overrides.Where(made => made.ItemId == move.Item.Id && made.Ending == null)
            .ToListAsync(cancellationToken);
        earlier.ForEach(made => made.GiveWay(period.Today, standing.Actor.Name, now));
        var made = new RankOverride(
            new(Guid.CreateVersion7(now)),
            productId,
            move.Held,
            input.Reason.Trim(),
            input.LastDay ?? period.Longest,
            move.Facts,
            standing.Actor,
            now
        );
        db.Overrides.Add(made);
        var change = new Change(standing.Actor, ChangeKinds.OverrideMade, productId, snapshot.Product.KeyOf(number))
        {
            Items = [made.ItemId],
            Fields = [OverrideText.Made(made, snapshot.Product.KeyOf(input.Above))],
            Reason = made.Reason,
        };
        await writer.CommitAsync(
            db,
            change,
            () => RequireAloneAsync(db, move.Held, earlier, cancellationToken),
            cancellationToken
        );
        return made;
    }

    private async Task<RankOverride> TryChangeAsync(
        Actor actor,
        ProductId productId,
        OverrideId id,
        Action<RankOverride, OverridePeriod, Actor> act,
        string kind,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.Override, cancellationToken);
        var product = await db.Products.AsNoTracking().SingleAsync(p => p.Id == productId, cancellationToken);
        var scene =
            await OverrideScene.OpenAsync(db, product, id, cancellationToken)
            ?? throw new NotFoundException("There is no such override.");
        act(scene.Made, OverridePeriod.Of(product.Settings, time), standing.Actor);
        await writer.CommitAsync(db, scene.ChangeOf(standing.Actor, kind), cancellationToken);
        return scene.Made;
    }

    // In the transaction: what somebody else moved meanwhile has no row here that could clash.
    private static async Task RequireAloneAsync(
        BalanceDbContext db,
        HeldItem held,
        IReadOnlyCollection<RankOverride> known,
        CancellationToken cancellationToken
    )
    {
        var ids = known.Select(made => made.Id).ToList();
        if (
            await db.Overrides.AnyAsync(
                made => made.ItemId == held.Item && made.Ending == null && !ids.Contains(made.Id),
                cancellationToken
            )
        )
        {
            throw new DbUpdateConcurrencyException("Somebody else moved this item at the same moment.");
        }

        var active = await db
            .Overrides.AsNoTracking()
            .Where(made => made.Ending == null && made.ItemId != held.Item)
            .ToListAsync(cancellationToken);
        if (ChosenOrder.WouldCircle([.. active.Select(made => made.Held)], held.Item, held.Anchor))
        {
            throw new DomainRuleException(
                "override-circle",
                "The other item is itself held above this one. End that override first, or choose another item."
            );
        }
    }
}
