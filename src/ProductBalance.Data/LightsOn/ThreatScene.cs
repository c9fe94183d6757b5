using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Data.LightsOn;

/// <summary>A threat with its item and who acts on it, while one operation changes it.</summary>
internal sealed class ThreatScene(ItemWorkspace workspace, BacklogItem item, Threat threat)
{
    private readonly IReadOnlyDictionary<string, string> _before = ThreatFields.Of(threat);

    public Threat Threat => threat;

    public ItemWorkspace Workspace => workspace;

    private Standing Standing => workspace.Standing;

    public static async Task<ThreatScene> OpenAsync(
        BalanceDbContext db,
        ItemWorkspace workspace,
        ThreatId id,
        CancellationToken cancellationToken
    )
    {
        var productId = workspace.Product.Id;
        var threat =
            await db.Threats.SingleOrDefaultAsync(t => t.Id == id && t.ProductId == productId, cancellationToken)
            ?? throw new NotFoundException("There is no such threat.");
        var item = await db.Items.SingleAsync(i => i.Id == threat.ItemId, cancellationToken);
        return new(workspace, item, threat);
    }

    /// <summary>Refuses who may not state the threat anew: a confirmed one is the business of those who may confirm.</summary>
    public void RequireEditable()
    {
        var isOwn = threat.ReporterId == Standing.Actor.UserId && threat.State == ThreatState.Reported;
        if (!isOwn && !Standing.Allows(Permission.Confirm))
        {
            throw new DomainRuleException(
                "not-allowed",
                "You can change threats that you reported until they are judged. Ask a product manager for this one."
            );
        }
    }

    /// <summary>The step as history will tell it.</summary>
    public Change ChangeOf(string kind, string? reason = null) =>
        ChangeOf(workspace, item, kind, ThreatFields.Differences(item.Id, _before, ThreatFields.Of(threat))) with
        {
            Reason = reason,
        };

    public static Change ChangeOf(
        ItemWorkspace workspace,
        BacklogItem item,
        string kind,
        IReadOnlyList<FieldChange> fields
    ) =>
        new(workspace.Standing.Actor, kind, item.ProductId, workspace.Product.KeyOf(item.Number))
        {
            Items = [item.Id],
            Fields = fields,
        };
}
