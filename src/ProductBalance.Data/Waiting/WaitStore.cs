using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Data.Waiting;

/// <summary>Puts items on wait for a reason and until a day, and lets them go on.</summary>
public sealed class WaitStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    BacklogStore backlog,
    IValidator<WaitTerms> termsValidator,
    IValidator<WaitDayInput> dayValidator,
    TimeProvider time
)
{
    /// <summary>
    /// Puts an item on wait. One that waits already, and of which nobody said for what, gets its reason; it then counts as
    /// waiting since it entered that status.
    /// </summary>
    /// <param name="request">Set where the same request may come again and must then make nothing new.</param>
    /// <exception cref="ValidationException">The reason, the day or the note is wrong.</exception>
    /// <exception cref="DomainRuleException">It cannot wait, or it is known already what it waits for.</exception>
    public Task<Wait> PutAsync(
        Actor actor,
        ProductId productId,
        int number,
        WaitTerms terms,
        CancellationToken cancellationToken,
        KeyedRequest? request = null
    ) => SaveRace.RunAsync(() => TryPutAsync(actor, productId, number, terms, request, cancellationToken));

    /// <summary>Expects a wait to last until another day.</summary>
    /// <exception cref="ValidationException">The day or the reason is wrong.</exception>
    /// <exception cref="DomainRuleException">The item does not wait, or somebody changed the wait since it was seen.</exception>
    public Task<Wait> ExpectAsync(
        Actor actor,
        ProductId productId,
        int number,
        WaitDayInput input,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryExpectAsync(actor, productId, number, input, cancellationToken));

    /// <summary>Ends the waiting: the item goes back to where it came from.</summary>
    /// <exception cref="DomainRuleException">The item does not wait.</exception>
    public async Task<BacklogItem> EndAsync(
        Actor actor,
        ProductId productId,
        int number,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (_, item) = await OpenAsync(db, actor, productId, number, cancellationToken);
        var origin = item.WaitingFrom ?? throw NotWaiting();
        return await backlog.MoveAsync(actor, productId, number, origin, reason: null, cancellationToken);
    }

    private async Task<Wait> TryPutAsync(
        Actor actor,
        ProductId productId,
        int number,
        WaitTerms terms,
        KeyedRequest? request,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (workspace, item) = await OpenAsync(db, actor, productId, number, cancellationToken);
        if (request is not null && await UsedKeys.FindAsync(db, request, cancellationToken) is not null)
        {
            return await LatestAsync(db, item, actor, cancellationToken);
        }

        var today = workspace.Context.Today;
        Problems.ThrowIfAny(
            (await termsValidator.ValidateAsync(terms, cancellationToken)).Errors,
            WaitDay.Problems(terms.Until, today)
        );

        var now = Instants.Now(time);
        var before = item.Status;
        if (before != ItemStatus.Waiting)
        {
            await WaitBook.EndAsync(db, workspace, item.Id, cancellationToken); // what a taken-back import has left
            item.MoveTo(ItemStatus.Waiting, isComplete: false, now);
        }

        var sprint = await RunningSprint.ReadAsync(db, workspace.Product, today, cancellationToken);
        var wait = new Wait(
            new(Guid.CreateVersion7(now)),
            item,
            terms with
            {
                Note = terms.Note.Trim(),
            },
            await sprint.WorkOnAsync(db, item, item.WaitingFrom ?? before, workspace.Context, cancellationToken),
            ProductClock.DayOf(item.StatusSince, workspace.Product.Settings.TimeZone),
            workspace.Standing.Actor
        );
        db.Waits.Add(wait);
        if (request is not null)
        {
            db.UsedKeys.Add(request.UsedFor(item.Number, now));
        }

        var change = ChangeOf(workspace, item, ChangeKinds.WaitStarted) with
        {
            Fields = [.. ItemMerge.Step(item, before), WaitText.Changed(wait, before: null, WaitText.Of(wait))],
        };
        await writer.CommitAsync(
            db,
            change,
            () => RequireOneAsync(db, item, before, cancellationToken),
            cancellationToken
        );
        return wait;
    }

    private async Task<Wait> TryExpectAsync(
        Actor actor,
        ProductId productId,
        int number,
        WaitDayInput input,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (workspace, item) = await OpenAsync(db, actor, productId, number, cancellationToken);
        var wait = await WaitBook.OpenOf(db, item.Id).FirstOrDefaultAsync(cancellationToken) ?? throw NotWaiting();
        Problems.ThrowIfAny(
            (await dayValidator.ValidateAsync(input, cancellationToken)).Errors,
            WaitDay.Problems(input.Until, workspace.Context.Today)
        );

        SeenVersion.Require(input.Seen, wait.Version);
        var before = WaitText.Of(wait);
        wait.Expect(input.Until);
        var change = ChangeOf(workspace, item, ChangeKinds.WaitChanged) with
        {
            Fields = [WaitText.Changed(wait, before, WaitText.Of(wait))],
            Reason = input.Reason.Trim(),
        };
        await writer.CommitAsync(db, change, cancellationToken);
        return wait;
    }

    // What a keyed request made.
    private static Task<Wait> LatestAsync(
        BalanceDbContext db,
        BacklogItem item,
        Actor author,
        CancellationToken cancellationToken
    ) =>
        db
            .Waits.Where(wait => wait.ItemId == item.Id && wait.AuthorId == author.UserId)
            .OrderByDescending(wait => wait.Id)
            .FirstAsync(cancellationToken);

    // In the transaction: a second reason for an item that waits already touches no row that could clash.
    private static async Task RequireOneAsync(
        BalanceDbContext db,
        BacklogItem item,
        ItemStatus before,
        CancellationToken cancellationToken
    )
    {
        if (
            before == ItemStatus.Waiting
            && await WaitBook.OpenOf(db, item.Id).AsNoTracking().AnyAsync(cancellationToken)
        )
        {
            throw new DomainRuleException(
                "already-waiting",
                "This item waits already, and it is known for what. Change the expected day, or end the wait first."
            );
        }
    }

    private async Task<(ItemWorkspace Workspace, BacklogItem Item)> OpenAsync(
        BalanceDbContext db,
        Actor actor,
        ProductId productId,
        int number,
        CancellationToken cancellationToken
    )
    {
        var standing = await guard.RequireAsync(db, actor, productId, Permission.EditOwn, cancellationToken);
        var workspace = await ItemWorkspace.OpenAsync(db, standing, productId, time, cancellationToken);
        var item = await workspace.FindAsync(db, number, cancellationToken);
        workspace.RequireEditable(item);
        return (workspace, item);
    }

    private static DomainRuleException NotWaiting() =>
        new("not-waiting", "This item does not wait for anything. Put it on wait first, with a reason and a day.");

    private static Change ChangeOf(ItemWorkspace workspace, BacklogItem item, string kind) =>
        new(workspace.Standing.Actor, kind, item.ProductId, workspace.Product.KeyOf(item.Number)) { Items = [item.Id] };
}
