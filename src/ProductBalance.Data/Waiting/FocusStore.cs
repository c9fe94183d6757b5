using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Planning;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Data.Waiting;

/// <summary>Pulls tech requests into the time that waiting left free.</summary>
public sealed class FocusStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    LiveRanking ranking,
    BacklogStore backlog,
    TimeProvider time
)
{
    /// <summary>Plans an offered request for the present sprint, and logs which waits made room for it.</summary>
    /// <exception cref="DomainRuleException">It is not offered any more.</exception>
    public Task<FocusPull> PullInAsync(
        Actor actor,
        ProductId productId,
        int number,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryPullInAsync(actor, productId, number, cancellationToken));

    /// <summary>Takes a pulled request out of the sprint again.</summary>
    /// <exception cref="DomainRuleException">Somebody has begun with it.</exception>
    public Task TakeBackAsync(Actor actor, ProductId productId, int number, CancellationToken cancellationToken) =>
        backlog.MoveAsync(actor, productId, number, ItemStatus.Ready, "Focus pull taken back", cancellationToken);

    private async Task<FocusPull> TryPullInAsync(
        Actor actor,
        ProductId productId,
        int number,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.EditOwn, cancellationToken);
        var workspace = await ItemWorkspace.OpenAsync(db, standing, productId, time, cancellationToken);
        var item = await workspace.FindAsync(db, number, cancellationToken);
        workspace.RequireEditable(item);
        var snapshot = await ranking.GetAsync(actor, productId, cancellationToken);
        var window = await FocusReading.ReadAsync(db, snapshot, cancellationToken);
        var team =
            window.Teams.FirstOrDefault(team => team.Offers.Any(offer => offer.Row.Number == number))
            ?? throw new DomainRuleException(
                "not-offered",
                $"{workspace.Product.KeyOf(number)} is not offered any more: what waits, or what fits, has changed. Look at the offers again."
            );

        var (before, now) = (item.Status, Instants.Now(time));
        item.MoveTo(ItemStatus.Planned, isComplete: true, now);
        var running = RunningSprint.Of(snapshot.Period.Sprint, workspace.Product, window.Today);
        var reason = ReasonOf(workspace, team);
        var days = snapshot.Context.ExpectedDaysOf(item.Content) ?? 0; // what is offered has an effort
        var pull = new FocusPull(
            new(Guid.CreateVersion7(now)),
            item,
            team.Team.Id,
            new(days, window.Sprint.End),
            [.. team.Waits.Where(wait => wait.Days > 0).Select(wait => wait.Row.Wait!.Id)], // what frees time has a wait
            standing.Actor,
            window.Today
        );
        db.FocusPulls.Add(pull);
        var change = new Change(standing.Actor, ChangeKinds.FocusPulled, productId, workspace.Product.KeyOf(number))
        {
            Items = [item.Id],
            Fields =
            [
                .. Joined(db, running.Sprint, item, days, standing.Actor, now, reason),
                .. ItemMerge.Step(item, before),
            ],
            Reason = reason,
        };
        await writer.CommitAsync(
            db,
            change,
            () => RequireRoomAsync(db, productId, window, running.Sprint, cancellationToken),
            cancellationToken
        );
        return pull;
    }

    // Where a sprint runs, the item is in it from now on.
    private static IEnumerable<FieldChange> Joined(
        BalanceDbContext db,
        Sprint? sprint,
        BacklogItem item,
        double days,
        Actor actor,
        DateTimeOffset now,
        string reason
    )
    {
        if (sprint is null)
        {
            return [];
        }

        db.SprintItems.Add(new SprintItem(sprint.Id, item.Id, days, actor, now, reason));
        return [SprintText.Joined(item.Id, sprint)];
    }

    private static string ReasonOf(ItemWorkspace workspace, FocusTeam team) =>
        $"Focus window of {string.Join(", ", team.Waits.Where(wait => wait.Days > 0).Select(wait => workspace.Product.KeyOf(wait.Row.Number)))}";

    // In the transaction: what somebody else pulled in meanwhile takes of the same room, and is another row.
    private static async Task RequireRoomAsync(
        BalanceDbContext db,
        ProductId productId,
        FocusWindow window,
        Sprint? running,
        CancellationToken cancellationToken
    )
    {
        if (
            running is not null
            && !await db.Sprints.AnyAsync(
                sprint => sprint.Id == running.Id && sprint.State == SprintState.Running,
                cancellationToken
            )
        )
        {
            throw new DbUpdateConcurrencyException("The sprint was closed at the same moment.");
        }

        var known = window.Teams.SelectMany(team => team.Pulls).Select(pull => pull.Pull.Id).ToList();
        if (
            await FocusReading
                .OpenPulls(db, productId, window.Today)
                .AnyAsync(pull => !known.Contains(pull.Id), cancellationToken)
        )
        {
            throw new DbUpdateConcurrencyException("Somebody else pulled something in at the same moment.");
        }
    }
}
