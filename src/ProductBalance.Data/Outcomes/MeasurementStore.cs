using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Outcomes;

namespace ProductBalance.Data.Outcomes;

/// <summary>Keeps what was measured of released items. Nothing of it is ever changed: it is added to, or struck out.</summary>
public sealed class MeasurementStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    IValidator<MeasurementInput> validator,
    IValidator<ReasonInput> reasons,
    TimeProvider time
)
{
    /// <summary>Enters what was measured; the item counts as measured from then on.</summary>
    /// <param name="request">Set where the same request may come again and must then make nothing new.</param>
    /// <exception cref="ValidationException">The value, the day or the source is wrong.</exception>
    /// <exception cref="DomainRuleException">The item is not live.</exception>
    public Task<Measurement> AddAsync(
        Actor actor,
        ProductId productId,
        int number,
        MeasurementInput input,
        CancellationToken cancellationToken,
        KeyedRequest? request = null
    ) => SaveRace.RunAsync(() => TryAddAsync(actor, productId, number, input, request, cancellationToken));

    /// <summary>Strikes a measurement out: it does not count any more, and stays in the record with the reason.</summary>
    /// <exception cref="ValidationException">There is no reason.</exception>
    /// <exception cref="DomainRuleException">Somebody else entered it, or it is struck out already.</exception>
    public Task<MeasurementStrike> StrikeAsync(
        Actor actor,
        ProductId productId,
        int number,
        MeasurementId id,
        ReasonInput input,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryStrikeAsync(actor, productId, number, id, input, cancellationToken));

    /// <summary>Says that a released item will not be measured. It counts as "not measured".</summary>
    /// <param name="request">Set where the same request may come again and must then say nothing new.</param>
    /// <exception cref="ValidationException">There is no reason.</exception>
    /// <exception cref="DomainRuleException">It is not live, measured already, or another's to say.</exception>
    public Task<MeasuringWaiver> WaiveAsync(
        Actor actor,
        ProductId productId,
        int number,
        ReasonInput input,
        CancellationToken cancellationToken,
        KeyedRequest? request = null
    ) => SaveRace.RunAsync(() => TryWaiveAsync(actor, productId, number, input, request, cancellationToken));

    private async Task<Measurement> TryAddAsync(
        Actor actor,
        ProductId productId,
        int number,
        MeasurementInput input,
        KeyedRequest? request,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var scene = await OpenAsync(db, actor, productId, number, cancellationToken);
        if (request is not null && await UsedKeys.FindAsync(db, request, cancellationToken) is { } used)
        {
            return await db.Measurements.SingleAsync(
                one => one.ById == actor.UserId && one.At == used.At,
                cancellationToken
            );
        }

        scene.RequireLive();
        var day = input.Day ?? scene.Today;
        Problems.ThrowIfAny(
            (await validator.ValidateAsync(input, cancellationToken)).Errors,
            scene.Problems(input.Value, day)
        );
        var now = Instants.Now(time);
        var (id, by) = (new MeasurementId(Guid.CreateVersion7(now)), scene.Standing.Actor);
        var measurement = new Measurement(id, scene.Item, input.Value!.Value, day, input.Source!.Trim(), by, now); // validated
        db.Measurements.Add(measurement);
        if (scene.Item.Status == ItemStatus.Released)
        {
            scene.Item.MoveTo(ItemStatus.Measured, isComplete: true, now);
        }

        if (request is not null)
        {
            db.UsedKeys.Add(request.UsedFor(number, now));
        }

        var text = MeasurementText.Of(scene.Item, measurement);
        await writer.CommitAsync(
            db,
            scene.ChangeOf(ChangeKinds.MeasurementAdded, before: null, text),
            cancellationToken
        );
        return measurement;
    }

    private async Task<MeasurementStrike> TryStrikeAsync(
        Actor actor,
        ProductId productId,
        int number,
        MeasurementId id,
        ReasonInput input,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var scene = await OpenAsync(db, actor, productId, number, cancellationToken);
        var reason = await ReasonAsync(input, cancellationToken);
        var itemId = scene.Item.Id;
        var measurement =
            await db.Measurements.SingleOrDefaultAsync(one => one.Id == id && one.ItemId == itemId, cancellationToken)
            ?? throw new NotFoundException("There is no such measurement of this item.");
        await RequireStrikableAsync(db, scene, measurement, cancellationToken);

        var now = Instants.Now(time);
        var strike = new MeasurementStrike(measurement, reason, scene.Standing.Actor, now);
        db.MeasurementStrikes.Add(strike);
        if (!await scene.HasOthersAsync(id, cancellationToken))
        {
            scene.Item.ReopenMeasuring(now);
        }

        var text = MeasurementText.Of(scene.Item, measurement);
        var change = scene.ChangeOf(ChangeKinds.MeasurementStruck, text, after: null, reason);
        await writer.CommitAsync(db, change, cancellationToken);
        return strike;
    }

    private async Task<MeasuringWaiver> TryWaiveAsync(
        Actor actor,
        ProductId productId,
        int number,
        ReasonInput input,
        KeyedRequest? request,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var scene = await OpenAsync(db, actor, productId, number, cancellationToken);
        if (request is not null && await UsedKeys.FindAsync(db, request, cancellationToken) is { } used)
        {
            var id = scene.Item.Id;
            return await db.MeasuringWaivers.SingleAsync(
                one => one.ItemId == id && one.At == used.At,
                cancellationToken
            );
        }

        scene.RequireLive();
        scene.RequireWaivable();
        var reason = await ReasonAsync(input, cancellationToken);
        var now = Instants.Now(time);
        var waiver = new MeasuringWaiver(scene.Item, reason, scene.Standing.Actor, now);
        db.MeasuringWaivers.Add(waiver);
        if (request is not null)
        {
            db.UsedKeys.Add(request.UsedFor(number, now));
        }

        var change = scene.ChangeOf(ChangeKinds.MeasurementWaived, before: null, "not measured", reason);
        await writer.CommitAsync(db, change, cancellationToken);
        return waiver;
    }

    private Task<MeasuringScene> OpenAsync(
        BalanceDbContext db,
        Actor actor,
        ProductId productId,
        int number,
        CancellationToken cancellationToken
    ) => MeasuringScene.OpenAsync(db, guard, actor, productId, number, time, cancellationToken);

    private async Task<string> ReasonAsync(ReasonInput input, CancellationToken cancellationToken)
    {
        await reasons.ValidateAndThrowAsync(input, cancellationToken);
        return input.Reason!.Trim(); // validated
    }

    private static async Task RequireStrikableAsync(
        BalanceDbContext db,
        MeasuringScene scene,
        Measurement measurement,
        CancellationToken cancellationToken
    )
    {
        if (!MeasuringScene.MayStrike(scene.Standing, measurement))
        {
            throw new DomainRuleException(
                "not-your-measurement",
                $"{measurement.ByName} entered this value. Ask them or a product manager to strike it out, or enter another one."
            );
        }

        var id = measurement.Id;
        if (await db.MeasurementStrikes.AnyAsync(strike => strike.MeasurementId == id, cancellationToken))
        {
            throw new DomainRuleException(
                "measurement-struck",
                "This value is struck out already. Load the page again."
            );
        }
    }
}
