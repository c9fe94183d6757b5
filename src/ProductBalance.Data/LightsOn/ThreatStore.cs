using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Data.LightsOn;

/// <summary>Judges threats and what follows; a confirmed one puts its item into the lights-on lane.</summary>
public sealed class ThreatStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    IValidator<ThreatReport> validator,
    TimeProvider time
)
{
    /// <summary>
    /// States a threat anew. What others changed meanwhile in other fields is joined in; of a confirmed one, another day
    /// waits for a second person.
    /// </summary>
    /// <exception cref="DomainRuleException">It is closed, or somebody else changed the same field.</exception>
    public Task ReviseAsync(
        Actor actor,
        ProductId productId,
        ThreatId id,
        ThreatEdit edit,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryReviseAsync(actor, productId, id, edit, cancellationToken));

    /// <summary>Confirms a threat; never by the person who reported it.</summary>
    public Task ConfirmAsync(Actor actor, ProductId productId, ThreatId id, CancellationToken cancellationToken) =>
        ChangeAsync(
            actor,
            productId,
            id,
            t => t.Confirm(actor.UserId, Now),
            ChangeKinds.ThreatJudged,
            cancellationToken
        );

    /// <summary>Finds that there is no threat, and says why; never by the person who reported it.</summary>
    public Task RejectAsync(
        Actor actor,
        ProductId productId,
        ThreatId id,
        string reason,
        CancellationToken cancellationToken
    )
    {
        Problems.ThrowIfAny([], ThreatText.ReasonProblems(reason));
        return ChangeAsync(
            actor,
            productId,
            id,
            threat => threat.Reject(actor.UserId, reason, Now),
            ChangeKinds.ThreatJudged,
            cancellationToken,
            reason
        );
    }

    /// <summary>Agrees with another day that somebody states for a confirmed threat, or leaves the day as it was.</summary>
    public Task SettleDayAsync(
        Actor actor,
        ProductId productId,
        ThreatId id,
        bool agrees,
        CancellationToken cancellationToken
    ) =>
        ChangeAsync(
            actor,
            productId,
            id,
            threat => threat.SettleDay(actor.UserId, agrees),
            ChangeKinds.ThreatDaySettled,
            cancellationToken
        );

    /// <summary>Ends a confirmed threat: the work is done.</summary>
    public Task ResolveAsync(Actor actor, ProductId productId, ThreatId id, CancellationToken cancellationToken) =>
        ChangeAsync(actor, productId, id, threat => threat.Resolve(Now), ChangeKinds.ThreatResolved, cancellationToken);

    /// <summary>Takes the last step back: a resolution, or the judgement.</summary>
    /// <exception cref="DomainRuleException">Another step was taken since.</exception>
    public Task TakeBackAsync(
        Actor actor,
        ProductId productId,
        ThreatId id,
        ThreatState from,
        CancellationToken cancellationToken
    ) =>
        ChangeAsync(
            actor,
            productId,
            id,
            threat => threat.TakeBack(from),
            ChangeKinds.ThreatTakenBack,
            cancellationToken
        );

    private DateTimeOffset Now => Instants.Now(time);

    private Task<long> ChangeAsync(
        Actor actor,
        ProductId productId,
        ThreatId id,
        Action<Threat> act,
        string kind,
        CancellationToken cancellationToken,
        string? reason = null
    ) =>
        SaveRace.RunAsync(async () =>
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            var scene = await OpenAsync(db, actor, productId, id, Permission.Confirm, cancellationToken);
            act(scene.Threat);
            return await writer.CommitAsync(db, scene.ChangeOf(kind, reason), cancellationToken);
        });

    private async Task<bool> TryReviseAsync(
        Actor actor,
        ProductId productId,
        ThreatId id,
        ThreatEdit edit,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var scene = await OpenAsync(db, actor, productId, id, Permission.Report, cancellationToken);
        scene.RequireEditable();
        var stands = scene.Threat.Report;
        Problems.ThrowIfAny(
            (await validator.ValidateAsync(edit.Report, cancellationToken)).Errors,
            edit.Report.Bites == edit.Origin.Bites ? [] : ThreatText.DayProblems(edit.Report, scene.Workspace)
        );
        var merged = ThreatText.Join(edit, stands);
        if (merged == stands)
        {
            return false;
        }

        scene.Threat.Revise(merged, actor.UserId);
        await writer.CommitAsync(db, scene.ChangeOf(ChangeKinds.ThreatRevised), cancellationToken);
        return true;
    }

    private async Task<ThreatScene> OpenAsync(
        BalanceDbContext db,
        Actor actor,
        ProductId productId,
        ThreatId id,
        Permission permission,
        CancellationToken cancellationToken
    )
    {
        var standing = await guard.RequireAsync(db, actor, productId, permission, cancellationToken);
        var workspace = await ItemWorkspace.OpenAsync(db, standing, productId, time, cancellationToken);
        return await ThreatScene.OpenAsync(db, workspace, id, cancellationToken);
    }
}
