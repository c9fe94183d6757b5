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

/// <summary>Takes reports of threats: of what an item answers already, or together with a new item.</summary>
public sealed class ThreatReportStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    IValidator<ThreatReport> validator,
    IValidator<ItemContent> itemValidator,
    TimeProvider time
)
{
    /// <summary>Reports a threat that an item answers.</summary>
    /// <param name="request">Set where the same request may come again and must then make nothing new.</param>
    /// <exception cref="ValidationException">The report is incomplete, or its day has passed.</exception>
    /// <exception cref="DomainRuleException">The item is closed.</exception>
    public Task<Threat> ReportAsync(
        Actor actor,
        ProductId productId,
        int number,
        ThreatReport report,
        CancellationToken cancellationToken,
        KeyedRequest? request = null
    ) => SaveRace.RunAsync(() => TryReportAsync(actor, productId, number, report, request, cancellationToken));

    /// <summary>Reports a threat with the item that answers it, which may be half finished.</summary>
    /// <exception cref="ValidationException">The report is incomplete, its day has passed, or the item has no title.</exception>
    public Task<BacklogItem> ReportNewAsync(
        Actor actor,
        ProductId productId,
        ItemContent content,
        ThreatReport report,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryReportNewAsync(actor, productId, content, report, cancellationToken));

    private async Task<Threat> TryReportAsync(
        Actor actor,
        ProductId productId,
        int number,
        ThreatReport report,
        KeyedRequest? request,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var workspace = await OpenAsync(db, actor, productId, Permission.Report, cancellationToken);
        if (request is not null && await UsedKeys.FindAsync(db, request, cancellationToken) is { } used)
        {
            return await db.Threats.SingleAsync(
                threat => threat.ReporterId == actor.UserId && threat.ReportedAt == used.At,
                cancellationToken
            );
        }

        Problems.ThrowIfAny(
            (await validator.ValidateAsync(report, cancellationToken)).Errors,
            ThreatText.DayProblems(report, workspace)
        );
        var item = await workspace.FindAsync(db, number, cancellationToken);
        RequireOpen(item, workspace);
        var threat = Add(db, item, report, actor);
        if (request is not null)
        {
            db.UsedKeys.Add(request.UsedFor(item.Number, threat.ReportedAt));
        }

        await writer.CommitAsync(db, ChangeOf(workspace, item, threat), cancellationToken);
        return threat;
    }

    private async Task<BacklogItem> TryReportNewAsync(
        Actor actor,
        ProductId productId,
        ItemContent content,
        ThreatReport report,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var workspace = await OpenAsync(db, actor, productId, Permission.CreateItem, cancellationToken);
        Problems.ThrowIfAny(
            [
                .. (await validator.ValidateAsync(report, cancellationToken)).Errors,
                .. (await itemValidator.ValidateAsync(content, cancellationToken)).Errors,
            ],
            [.. ThreatText.DayProblems(report, workspace), .. workspace.Problems(content)]
        );
        var item = workspace.NewItem(new ItemInput(content, IsDraft: true), isComplete: false, Instants.Now(time));
        db.Items.Add(item);
        var threat = Add(db, item, report, actor);
        await writer.CommitAsync(db, ChangeOf(workspace, item, threat), cancellationToken);
        return item;
    }

    private async Task<ItemWorkspace> OpenAsync(
        BalanceDbContext db,
        Actor actor,
        ProductId productId,
        Permission permission,
        CancellationToken cancellationToken
    )
    {
        var standing = await guard.RequireAsync(db, actor, productId, permission, cancellationToken);
        return await ItemWorkspace.OpenAsync(db, standing, productId, time, cancellationToken);
    }

    private Threat Add(BalanceDbContext db, BacklogItem item, ThreatReport report, Actor reporter)
    {
        var now = Instants.Now(time);
        var threat = new Threat(new(Guid.CreateVersion7(now)), item, report, reporter.UserId, now);
        db.Threats.Add(threat);
        return threat;
    }

    private static void RequireOpen(BacklogItem item, ItemWorkspace workspace)
    {
        if (!StatusMachine.IsOpen(item.Status))
        {
            throw new DomainRuleException(
                "item-closed",
                $"{workspace.Product.KeyOf(item.Number)} is {StatusMachine.InWords(item.Status)}, so it can answer no threat. Report the threat with a new item."
            );
        }
    }

    private static Change ChangeOf(ItemWorkspace workspace, BacklogItem item, Threat threat) =>
        ThreatScene.ChangeOf(
            workspace,
            item,
            ChangeKinds.ThreatReported,
            ThreatFields.Differences(item.Id, ThreatFields.None, ThreatFields.Of(threat))
        );
}
