using ProductBalance.Data.Connections;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Web.Outgoing.Connections;

/// <summary>Tries whether a connection works, without taking or telling anything.</summary>
public sealed class ConnectionTrial(ConnectionQueries connections, IssueTrackers trackers)
{
    /// <returns>Whether it works, and a sentence about it.</returns>
    public async Task<(bool Works, string Sentence)> TryAsync(
        Actor actor,
        ProductId productId,
        Guid id,
        CancellationToken cancellationToken
    )
    {
        var claim = await connections.OpenAsync(actor, productId, id, cancellationToken);
        try
        {
            return (true, await trackers.Of(claim.Settings.Kind).TryAsync(claim, cancellationToken));
        }
        catch (TrackerException refused)
        {
            return (false, refused.Message);
        }
    }
}
