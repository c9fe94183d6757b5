using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Json;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

/// <summary>Answers suggested pairings: agreed ones become links, dismissed ones are not suggested again.</summary>
public sealed class PairingStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    LinkStore links,
    TimeProvider time
)
{
    /// <summary>Makes it a link, by which the planner goes.</summary>
    /// <param name="actor">Who agrees.</param>
    /// <param name="productId">The product of both.</param>
    /// <param name="request">The number of the tech request.</param>
    /// <param name="work">The number of the product work.</param>
    /// <param name="kind">Before: the work then depends on the request. With: the two pair.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="DomainRuleException">They are linked already, or wait for each other.</exception>
    public Task AcceptAsync(
        Actor actor,
        ProductId productId,
        int request,
        int work,
        PairingKind kind,
        CancellationToken cancellationToken
    ) =>
        kind == PairingKind.Before
            ? links.AddAsync(actor, productId, work, request, LinkKind.DependsOn, cancellationToken)
            : links.AddAsync(actor, productId, request, work, LinkKind.PairsWith, cancellationToken);

    /// <summary>Ends the suggestion, for everybody; once more changes nothing.</summary>
    public Task DismissAsync(
        Actor actor,
        ProductId productId,
        int request,
        int work,
        CancellationToken cancellationToken
    ) =>
        SaveRace.RunAsync(async () =>
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            var pair = await OpenAsync(db, actor, productId, request, work, cancellationToken);
            if (pair.Known is not null)
            {
                return 0;
            }

            var standing = pair.Workspace.Standing;
            db.DismissedPairings.Add(
                new(pair.Request.Id, pair.Work.Id, productId, standing.Actor.Name, Instants.Now(time))
            );
            return await writer.CommitAsync(db, pair.ChangeTo(ChangeKinds.PairingDismissed), cancellationToken);
        });

    /// <summary>Lets a dismissed pair be suggested again; once more changes nothing.</summary>
    public Task BringBackAsync(
        Actor actor,
        ProductId productId,
        int request,
        int work,
        CancellationToken cancellationToken
    ) =>
        SaveRace.RunAsync(async () =>
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            var pair = await OpenAsync(db, actor, productId, request, work, cancellationToken);
            if (pair.Known is null)
            {
                return 0;
            }

            db.DismissedPairings.Remove(pair.Known);
            return await writer.CommitAsync(db, pair.ChangeTo(ChangeKinds.PairingRestored), cancellationToken);
        });

    private async Task<Pair> OpenAsync(
        BalanceDbContext db,
        Actor actor,
        ProductId productId,
        int request,
        int work,
        CancellationToken cancellationToken
    )
    {
        var standing = await guard.RequireAsync(db, actor, productId, Permission.EditOwn, cancellationToken);
        var workspace = await ItemWorkspace.OpenAsync(db, standing, productId, time, cancellationToken);
        var (one, other) = (
            await workspace.FindAsync(db, request, cancellationToken),
            await workspace.FindAsync(db, work, cancellationToken)
        );
        if (!standing.MayEdit(other))
        {
            workspace.RequireEditable(one);
        }

        var known = await db.DismissedPairings.SingleOrDefaultAsync(
            pairing => pairing.RequestId == one.Id && pairing.WorkId == other.Id,
            cancellationToken
        );
        return new(workspace, one, other, known);
    }

    private sealed record Pair(ItemWorkspace Workspace, BacklogItem Request, BacklogItem Work, DismissedPairing? Known)
    {
        public Change ChangeTo(string kind)
        {
            var text = JsonColumn.Write($"Not with {Workspace.Product.KeyOf(Work.Number)}");
            var isDismissed = kind == ChangeKinds.PairingDismissed;
            return new(Workspace.Standing.Actor, kind, Workspace.Product.Id, Workspace.Product.KeyOf(Request.Number))
            {
                Items = [Request.Id, Work.Id],
                Fields =
                [
                    new FieldChange
                    {
                        ItemId = Request.Id,
                        Field = ItemFields.Pairing,
                        Before = isDismissed ? null : text,
                        After = isDismissed ? text : null,
                    },
                ],
            };
        }
    }
}
