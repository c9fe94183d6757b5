using ProductBalance.Data.Connections;

namespace ProductBalance.Web.Outgoing.Connections;

/// <summary>A program in which issues live. Each method throws a <see cref="TrackerException"/> where it cannot be asked.</summary>
public interface IIssueTracker
{
    /// <summary>Asks for the first page.</summary>
    /// <returns>What it found, as a sentence.</returns>
    Task<string> TryAsync(ClaimedConnection claim, CancellationToken cancellationToken);

    /// <summary>Asks for all issues that changed since the connection's cursor; no page where nothing did.</summary>
    IAsyncEnumerable<IssuePage> PullAsync(ClaimedConnection claim, CancellationToken cancellationToken);

    /// <summary>Looks up what is needed to tell issues something.</summary>
    Task<IssuePush> OpenPushAsync(ClaimedConnection claim, CancellationToken cancellationToken);
}
