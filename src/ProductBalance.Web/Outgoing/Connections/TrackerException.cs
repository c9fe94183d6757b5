namespace ProductBalance.Web.Outgoing.Connections;

/// <summary>A tracker could not be asked or told something. The message is a sentence for whoever manages the connection.</summary>
public sealed class TrackerException(string message) : Exception(message)
{
    /// <summary>From when it takes requests again, where it said so.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>Whether it concerns a single issue, and others can still be told.</summary>
    public bool IsOfOneIssue { get; init; }
}
