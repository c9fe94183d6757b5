using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Data.Waiting;

/// <summary>
/// Tells people that what they asked for waits, and who could end it that its day has passed: the requester, the team, and
/// who put it on wait.
/// </summary>
internal sealed class WaitLetters(BalanceDbContext db, ChangeEntry change, CancellationToken cancellationToken)
{
    /// <summary>The letter of a change; null where it is not about a wait, or that has ended meanwhile.</summary>
    /// <param name="item">The item that the change is about.</param>
    /// <param name="what">The item in words.</param>
    public async Task<(IReadOnlyList<Guid> People, string Text)?> WriteAsync(BacklogItem item, string what)
    {
        if (
            change.Kind is not (ChangeKinds.WaitStarted or ChangeKinds.WaitChanged or ChangeKinds.WaitOverdue)
            || await WaitBook.OpenOf(db, item.Id).AsNoTracking().FirstOrDefaultAsync(cancellationToken) is not { } wait
        )
        {
            return null;
        }

        var people = change.Kind switch
        {
            ChangeKinds.WaitOverdue => await ConcernedAsync(item, wait),
            _ => [item.RequesterId, wait.AuthorId],
        };
        return ([.. people.Distinct().Where(person => person != change.ActorId)], TextOf(wait, what));
    }

    private string TextOf(Wait wait, string what)
    {
        var reason = WaitReasons.InWords(wait.Reason);
        return change.Kind switch
        {
            ChangeKinds.WaitStarted =>
                $"{change.ActorName} put {what} on wait for {reason}, until {wait.ExpectedUntil:yyyy-MM-dd}.",
            ChangeKinds.WaitChanged =>
                $"{change.ActorName} expects {what} to wait for {reason} until {wait.ExpectedUntil:yyyy-MM-dd}: {change.Reason}",
            _ =>
                $"{what} still waits for {reason}, which was expected on {wait.ExpectedUntil:yyyy-MM-dd}. End the wait, or say the new day.",
        };
    }

    private async Task<IReadOnlyList<Guid>> ConcernedAsync(BacklogItem item, Wait wait)
    {
        var team = await db
            .Memberships.Where(member => member.ProductId == item.ProductId && member.TeamId != null)
            .Where(member => member.TeamId == item.Team)
            .Select(member => member.UserId)
            .ToListAsync(cancellationToken);
        return [item.RequesterId, wait.AuthorId, .. team];
    }
}
