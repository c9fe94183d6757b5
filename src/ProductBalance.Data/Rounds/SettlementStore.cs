using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Rounds;

namespace ProductBalance.Data.Rounds;

/// <summary>
/// Settles items of a revealed round: first the item is edited like by any other edit, then the round keeps what was
/// agreed on. A process that is killed in between leaves an item that can be settled again, to the same end.
/// </summary>
public sealed class SettlementStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    BacklogStore backlog,
    TimeProvider time
)
{
    /// <summary>Writes what was agreed on into the item.</summary>
    /// <exception cref="FluentValidation.ValidationException">It does not fit the item, or its reason is missing.</exception>
    /// <exception cref="DomainRuleException">The round is not revealed, or this person may not settle it.</exception>
    public async Task<Settlement> SettleAsync(
        Actor actor,
        ProductId productId,
        int number,
        SettlementInput input,
        CancellationToken cancellationToken
    )
    {
        var source = RoundWords.SubjectOf(number);
        var (item, quantity) = await PrepareAsync(actor, productId, number, input, cancellationToken);
        var (stated, settled) = (item.Content, quantity.Write(item.Content, input.Estimate, source));

        // What was seen is what the choice rests on: if the item says something else by now, the merge finds a conflict.
        var edit = Equals(quantity.Read(stated), input.Seen)
            ? new ItemEdit(stated, item.Version, settled, ReasonOf(source, input.Reason))
            : new ItemEdit(
                quantity.Write(stated, input.Seen, source),
                default,
                settled,
                ReasonOf(source, input.Reason)
            );
        var outcome = await backlog.EditAsync(actor, productId, input.Item, edit, cancellationToken);
        if (outcome.IsSaved)
        {
            await SaveRace.RunAsync(() => KeepAsync(actor, productId, number, item.Id, input, cancellationToken));
        }

        return new Settlement(outcome.IsSaved, quantity.Read(outcome.Item.Content));
    }

    private async Task<(BacklogItem Item, EstimatedQuantity Quantity)> PrepareAsync(
        Actor actor,
        ProductId productId,
        int number,
        SettlementInput input,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (scene, item) = await OpenAsync(db, actor, productId, number, input.Item, cancellationToken);
        var reading = new RoundReading(db, scene.Workspace, scene.Round);
        var sheets = await reading.SheetsAsync(cancellationToken);
        var answers = sheets.SelectMany(sheet => sheet.Answers).Where(answer => answer.Item == item.Id);
        Problems.ThrowIfAny([], ProblemsOf(reading.Quantity, item, [.. answers.Select(a => a.Estimate)], input));
        return (item, reading.Quantity);
    }

    private async Task<long> KeepAsync(
        Actor actor,
        ProductId productId,
        int number,
        ItemId itemId,
        SettlementInput input,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (scene, _) = await OpenAsync(db, actor, productId, number, input.Item, cancellationToken);
        var round = scene.Round;
        round.Settle(itemId, input.Estimate, input.Reason);
        var kind = round.State == RoundState.Closed ? ChangeKinds.RoundClosed : ChangeKinds.RoundSettled;
        return await writer.CommitAsync(
            db,
            new Change(scene.Workspace.Standing.Actor, kind, productId, RoundWords.SubjectOf(number)),
            cancellationToken
        );
    }

    private async Task<(RoundScene Scene, BacklogItem Item)> OpenAsync(
        BalanceDbContext db,
        Actor actor,
        ProductId productId,
        int number,
        int itemNumber,
        CancellationToken cancellationToken
    )
    {
        var standing = await guard.RequireAsync(db, actor, productId, Permission.EditOwn, cancellationToken);
        var workspace = await ItemWorkspace.OpenAsync(db, standing, productId, time, cancellationToken);
        var round = await RoundQueries.FindAsync(db.Rounds, productId, number, cancellationToken);
        var item = await workspace.FindAsync(db, itemNumber, cancellationToken);
        var scene = new RoundScene(db, workspace, round);
        scene.RequireLead();
        round.RequireRevealed();
        return round.Items.Any(entry => entry.Item == item.Id)
            ? (scene, item)
            : throw new NotFoundException($"{workspace.Product.KeyOf(itemNumber)} is no item of this round.");
    }

    private static IEnumerable<FieldProblem> ProblemsOf(
        EstimatedQuantity quantity,
        BacklogItem item,
        IReadOnlyCollection<Estimate> answers,
        SettlementInput input
    )
    {
        if (quantity.Problem(item.Content, input.Estimate) is { } problem)
        {
            yield return new("estimate", problem);
        }

        var isMedian = answers.Count > 0 && new EstimateComparison(answers).Median == input.Estimate;
        if (!isMedian && string.IsNullOrWhiteSpace(input.Reason))
        {
            yield return new("reason", "This is not the median of the answers. Say why, in a sentence.");
        }

        foreach (var fault in PlainText.Problems("reason", input.Reason, EstimationRound.ReasonMaxLength))
        {
            yield return fault;
        }
    }

    private static string ReasonOf(string source, string? reason) =>
        string.IsNullOrWhiteSpace(reason) ? $"Settled in {source}" : $"Settled in {source}: {reason}";
}
