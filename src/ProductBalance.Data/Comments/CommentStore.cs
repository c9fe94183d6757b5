using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Comments;

namespace ProductBalance.Data.Comments;

/// <summary>Keeps what people say about items.</summary>
public sealed class CommentStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    IValidator<CommentInput> validator,
    TimeProvider time
)
{
    /// <summary>Says something about an item.</summary>
    /// <param name="request">Set where the same request may come again and must then make nothing new.</param>
    /// <exception cref="ValidationException">There is no text, or it is too long.</exception>
    public async Task<Comment> AddAsync(
        Actor actor,
        ProductId productId,
        int number,
        CommentInput input,
        CancellationToken cancellationToken,
        KeyedRequest? request = null
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var workspace = await OpenAsync(db, actor, productId, cancellationToken);
        if (request is not null && await UsedKeys.FindAsync(db, request, cancellationToken) is { } used)
        {
            return await db.Comments.SingleAsync(
                comment => comment.AuthorId == actor.UserId && comment.At == used.At,
                cancellationToken
            );
        }

        var text = await TextAsync(input, cancellationToken);
        var item = await workspace.FindAsync(db, number, cancellationToken);
        var now = Instants.Now(time);
        var comment = new Comment(new(Guid.CreateVersion7(now)), item, text, workspace.Standing.Actor, now);
        db.Comments.Add(comment);
        if (request is not null)
        {
            db.UsedKeys.Add(request.UsedFor(number, now));
        }

        await writer.CommitAsync(db, ChangeOf(workspace, item, ChangeKinds.CommentAdded), cancellationToken);
        return comment;
    }

    /// <summary>Says it in other words.</summary>
    /// <param name="version">The version that was read.</param>
    /// <exception cref="ValidationException">There is no text, or it is too long.</exception>
    /// <exception cref="DomainRuleException">It is somebody else's, it was removed, or it was edited elsewhere.</exception>
    public async Task<Comment> EditAsync(
        Actor actor,
        ProductId productId,
        CommentId id,
        CommentInput input,
        Guid version,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var workspace = await OpenAsync(db, actor, productId, cancellationToken);
        var (comment, item) = await FindAsync(db, productId, id, cancellationToken);
        var text = await TextAsync(input, cancellationToken);
        if (comment.Version != version)
        {
            throw new DomainRuleException(
                "comment-changed",
                "This comment was changed elsewhere meanwhile. Copy your text, and open the item again."
            );
        }

        if (text == comment.Text)
        {
            return comment;
        }

        comment.Edit(text, workspace.Standing.Actor, Instants.Now(time));
        await writer.CommitAsync(db, ChangeOf(workspace, item, ChangeKinds.CommentEdited), cancellationToken);
        return comment;
    }

    /// <summary>Takes a comment away.</summary>
    /// <exception cref="DomainRuleException">It is somebody else's, or it was removed already.</exception>
    public async Task RemoveAsync(Actor actor, ProductId productId, CommentId id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var workspace = await OpenAsync(db, actor, productId, cancellationToken);
        var (comment, item) = await FindAsync(db, productId, id, cancellationToken);
        comment.Remove(workspace.Standing.Actor, workspace.Standing.Allows(Permission.EditAny));
        await writer.CommitAsync(db, ChangeOf(workspace, item, ChangeKinds.CommentRemoved), cancellationToken);
    }

    private async Task<ItemWorkspace> OpenAsync(
        BalanceDbContext db,
        Actor actor,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        var standing = await guard.RequireAsync(db, actor, productId, Permission.Comment, cancellationToken);
        return await ItemWorkspace.OpenAsync(db, standing, productId, time, cancellationToken);
    }

    private async Task<string> TextAsync(CommentInput input, CancellationToken cancellationToken)
    {
        await validator.ValidateAndThrowAsync(input, cancellationToken);
        return input.Text!.Trim(); // validated
    }

    private static async Task<(Comment Comment, BacklogItem Item)> FindAsync(
        BalanceDbContext db,
        ProductId productId,
        CommentId id,
        CancellationToken cancellationToken
    )
    {
        var found = await (
            from comment in db.Comments
            join item in db.Items on comment.ItemId equals item.Id
            where comment.Id == id && comment.ProductId == productId
            select new { comment, item }
        ).SingleOrDefaultAsync(cancellationToken);
        return found is null ? throw new NotFoundException("There is no such comment.") : (found.comment, found.item);
    }

    private static Change ChangeOf(ItemWorkspace workspace, BacklogItem item, string kind) =>
        new(workspace.Standing.Actor, kind, item.ProductId, workspace.Product.KeyOf(item.Number)) { Items = [item.Id] };
}
