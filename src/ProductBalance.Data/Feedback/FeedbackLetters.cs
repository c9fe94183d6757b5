using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Feedback;

/// <summary>
/// Tells product managers of feedback from readers. Many may write on one day: who has a letter that they neither read nor
/// were mailed gets no second one.
/// </summary>
internal sealed class FeedbackLetters(BalanceDbContext db, ChangeEntry change, CancellationToken cancellationToken)
{
    /// <param name="productId">Whose roadmap it is about.</param>
    /// <param name="managers">Who judges it.</param>
    public async Task<(IReadOnlyList<Guid> People, string Text)> WriteAsync(
        ProductId productId,
        IReadOnlyList<Guid> managers
    )
    {
        var waiting = await db
            .Inbox.Where(message => message.ProductId == productId && message.Place == InboxPlace.Feedback)
            .Where(message => message.ReadAt == null && message.MailId == null)
            .Select(message => message.UserId)
            .ToListAsync(cancellationToken);
        return (
            [.. managers.Except(waiting)],
            $"{change.ActorName} left feedback on {change.Subject}. It waits for your judgement, with all that follows."
        );
    }
}
