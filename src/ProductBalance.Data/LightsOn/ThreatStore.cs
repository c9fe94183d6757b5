using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Data.LightsOn;

/// <summary>Reports threats and judges them; a confirmed one puts its item into the lights-on lane.</summary>
public sealed class ThreatStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    IValidator<ThreatReport> validator,
    TimeProvider time
)
{
    /// <summary>Reports a threat that an item answers.</summary>
    public async Task<Threat> ReportAsync(
        Actor actor,
        ProductId productId,
        int number,
        ThreatReport report,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.Report, cancellationToken);
        await validator.ValidateAndThrowAsync(report, cancellationToken);
        var workspace = await ItemWorkspace.OpenAsync(db, standing, productId, time, cancellationToken);
        var item = await workspace.FindAsync(db, number, cancellationToken);

        var now = Instants.Now(time);
        var threat = new Threat(new(Guid.CreateVersion7(now)), item, report, actor.UserId, now);
        db.Threats.Add(threat);
        await writer.CommitAsync(db, ChangeOf(workspace, item, ChangeKinds.ThreatReported), cancellationToken);
        return threat;
    }

    /// <summary>Confirms a threat, or finds that there is none; never by the person who reported it.</summary>
    public Task ConfirmAsync(Actor actor, ProductId productId, ThreatId id, CancellationToken cancellationToken) =>
        ChangeAsync(
            actor,
            productId,
            id,
            threat => threat.Confirm(actor.UserId),
            ChangeKinds.ThreatJudged,
            cancellationToken
        );

    /// <inheritdoc cref="ConfirmAsync"/>
    public Task RejectAsync(Actor actor, ProductId productId, ThreatId id, CancellationToken cancellationToken) =>
        ChangeAsync(
            actor,
            productId,
            id,
            threat => threat.Reject(actor.UserId),
            ChangeKinds.ThreatJudged,
            cancellationToken
        );

    /// <summary>Ends a confirmed threat: the work is done.</summary>
    public Task ResolveAsync(Actor actor, ProductId productId, ThreatId id, CancellationToken cancellationToken) =>
        ChangeAsync(actor, productId, id, threat => threat.Resolve(), ChangeKinds.ThreatResolved, cancellationToken);

    private Task ChangeAsync(
        Actor actor,
        ProductId productId,
        ThreatId id,
        Action<Threat> act,
        string kind,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryChangeAsync(actor, productId, id, act, kind, cancellationToken));

    private async Task<long> TryChangeAsync(
        Actor actor,
        ProductId productId,
        ThreatId id,
        Action<Threat> act,
        string kind,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.Confirm, cancellationToken);
        var workspace = await ItemWorkspace.OpenAsync(db, standing, productId, time, cancellationToken);
        var threat =
            await db.Threats.SingleOrDefaultAsync(t => t.Id == id && t.ProductId == productId, cancellationToken)
            ?? throw new NotFoundException("There is no such threat.");
        var item = await db.Items.SingleAsync(i => i.Id == threat.ItemId, cancellationToken);
        act(threat);
        return await writer.CommitAsync(db, ChangeOf(workspace, item, kind), cancellationToken);
    }

    private static Change ChangeOf(ItemWorkspace workspace, BacklogItem item, string kind) =>
        new(workspace.Standing.Actor, kind, item.ProductId, workspace.Product.KeyOf(item.Number)) { Items = [item.Id] };
}
