using ProductBalance.Data.Connections;

namespace ProductBalance.Web.Outgoing.Connections;

/// <summary>Tells one issue its status and score, and changes nothing else of it.</summary>
/// <exception cref="TrackerException">It could not be told.</exception>
public delegate Task IssuePush(IssueUpdate update, CancellationToken cancellationToken);
