using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Comments;
using ProductBalance.Domain.Feedback;

namespace ProductBalance.Data.Feedback;

/// <summary>What product managers make of their readers' feedback. The history tells that, and never what a reader wrote.</summary>
public sealed class FeedbackStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    IValidator<ItemContent> contents,
    TimeProvider time
)
{
    /// <summary>Counts it among the readers to whom the entry matters, for all to see.</summary>
    /// <exception cref="DomainRuleException">It does not say that an entry matters.</exception>
    public Task PublishAsync(Actor actor, ProductId productId, FeedbackId id, CancellationToken cancellationToken) =>
        JudgeAsync(actor, productId, id, one => one.Publish(), reason: null, cancellationToken);

    /// <summary>Keeps it for product managers alone.</summary>
    public Task KeepAsync(Actor actor, ProductId productId, FeedbackId id, CancellationToken cancellationToken) =>
        JudgeAsync(actor, productId, id, one => one.Keep(), reason: null, cancellationToken);

    /// <summary>Refuses it, for a reason that colleagues read.</summary>
    /// <exception cref="ValidationException">There is no reason, or it is too long.</exception>
    public Task RejectAsync(
        Actor actor,
        ProductId productId,
        FeedbackId id,
        string reason,
        CancellationToken cancellationToken
    )
    {
        Problems.ThrowIfAny(
            [],
            string.IsNullOrWhiteSpace(reason)
                ? [new("reason", "Say why, in a few words.")]
                : ReasonText.Problems(reason)
        );
        return JudgeAsync(actor, productId, id, one => one.Reject(reason.Trim()), reason.Trim(), cancellationToken);
    }

    /// <summary>Deletes it with all that its author told of themselves. What was written to an item stays there.</summary>
    public Task RemoveAsync(Actor actor, ProductId productId, FeedbackId id, CancellationToken cancellationToken) =>
        SaveRace.RunAsync(async () =>
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            var (standing, feedback) = await OpenAsync(db, actor, productId, id, cancellationToken);
            db.Feedback.Remove(feedback);
            var change = new Change(standing.Actor, ChangeKinds.FeedbackRemoved, productId, "Feedback of a reader");
            return await writer.CommitAsync(db, change, cancellationToken);
        });

    /// <summary>Quotes it in a comment on an item.</summary>
    /// <exception cref="NotFoundException">There is no such item.</exception>
    public Task CommentAsync(
        Actor actor,
        ProductId productId,
        FeedbackId id,
        int number,
        CancellationToken cancellationToken
    ) =>
        SaveRace.RunAsync(async () =>
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            var (standing, feedback) = await OpenAsync(db, actor, productId, id, cancellationToken);
            var workspace = await ItemWorkspace.OpenAsync(db, standing, productId, time, cancellationToken);
            var item = await workspace.FindAsync(db, number, cancellationToken);
            var now = Instants.Now(time);
            var text = FeedbackQuote.Of(feedback);
            db.Comments.Add(new Comment(new(Guid.CreateVersion7(now)), item, text, standing.Actor, now));
            feedback.WriteTo(number);
            return await CommitAsync(db, workspace, item, ChangeKinds.CommentAdded, cancellationToken);
        });

    /// <summary>Makes a draft of a new item of it, in the reader's words.</summary>
    /// <returns>The number of the item.</returns>
    public Task<int> MakeItemAsync(
        Actor actor,
        ProductId productId,
        FeedbackId id,
        CancellationToken cancellationToken
    ) =>
        SaveRace.RunAsync(async () =>
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            var (standing, feedback) = await OpenAsync(db, actor, productId, id, cancellationToken);
            var workspace = await ItemWorkspace.OpenAsync(db, standing, productId, time, cancellationToken);
            var input = new ItemInput(FeedbackQuote.DraftOf(feedback), IsDraft: true);
            await contents.ValidateAndThrowAsync(input.Content, cancellationToken);
            var item = workspace.NewItem(input, isComplete: false, Instants.Now(time));
            db.Items.Add(item);
            feedback.WriteTo(item.Number);
            await CommitAsync(db, workspace, item, ChangeKinds.ItemCreated, cancellationToken);
            return item.Number;
        });

    private Task<long> JudgeAsync(
        Actor actor,
        ProductId productId,
        FeedbackId id,
        Action<ReaderFeedback> judge,
        string? reason,
        CancellationToken cancellationToken
    ) =>
        SaveRace.RunAsync(async () =>
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            var (standing, feedback) = await OpenAsync(db, actor, productId, id, cancellationToken);
            judge(feedback);
            var subject = $"Feedback of a reader: {feedback.State.ToString().ToLowerInvariant()}";
            var change = new Change(standing.Actor, ChangeKinds.FeedbackJudged, productId, subject) { Reason = reason };
            return await writer.CommitAsync(db, change, cancellationToken);
        });

    private async Task<(Standing Standing, ReaderFeedback Feedback)> OpenAsync(
        BalanceDbContext db,
        Actor actor,
        ProductId productId,
        FeedbackId id,
        CancellationToken cancellationToken
    )
    {
        var standing = await guard.RequireAsync(db, actor, productId, Permission.Publish, cancellationToken);
        var feedback = await db.Feedback.SingleOrDefaultAsync(
            one => one.ProductId == productId && one.Id == id,
            cancellationToken
        );
        return (
            standing,
            feedback ?? throw new NotFoundException("Somebody has deleted this feedback. Load the page again.")
        );
    }

    private Task<long> CommitAsync(
        BalanceDbContext db,
        ItemWorkspace workspace,
        BacklogItem item,
        string kind,
        CancellationToken cancellationToken
    )
    {
        var subject = workspace.Product.KeyOf(item.Number);
        var change = new Change(workspace.Standing.Actor, kind, item.ProductId, subject) { Items = [item.Id] };
        return writer.CommitAsync(db, change, cancellationToken);
    }
}
