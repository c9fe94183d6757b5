using ProductBalance.Data.Activity;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Rounds;

namespace ProductBalance.Data.Rounds;

/// <summary>Tells the people of a round that they are asked, that answers lie on the table, and how it ended.</summary>
internal sealed class RoundLetters(BalanceDbContext db, ChangeEntry change, CancellationToken cancellationToken)
{
    /// <summary>The letter of a change; null where it is not about a round, or of no news.</summary>
    public async Task<RoundLetter?> WriteAsync(ProductId productId)
    {
        if (!IsNews(change.Kind))
        {
            return null;
        }

        var number = RoundWords.NumberIn(change.Subject);
        var round = await RoundQueries.FindAsync(db.Rounds, productId, number, cancellationToken);
        Guid[] people = [.. round.Members.Append(round.StarterId).Distinct().Where(id => id != change.ActorId)];
        return new RoundLetter(number, people, TextOf(round));
    }

    private string TextOf(EstimationRound round)
    {
        var (who, what) = (change.ActorName, change.Subject);
        var items = round.Items.Count == 1 ? "1 item" : $"{round.Items.Count} items";
        return change.Kind switch
        {
            ChangeKinds.RoundStarted =>
                $"{who} invites you to {what}: {items}. Give your own figures, unseen by others.",
            ChangeKinds.RoundAskedAgain =>
                $"{who} asks once more in {what}. Look at the others' figures, and answer again.",
            ChangeKinds.RoundRevealed => $"{who} revealed the answers of {what}.",
            _ => $"{who} closed {what}: {round.Items.Count(item => item.Settled is not null)} of {items} settled.",
        };
    }

    private static bool IsNews(string kind) =>
        kind
            is ChangeKinds.RoundStarted
                or ChangeKinds.RoundAskedAgain
                or ChangeKinds.RoundRevealed
                or ChangeKinds.RoundClosed;
}
