namespace ProductBalance.Domain.Connections;

/// <summary>The tracker that a connection keeps a product in step with.</summary>
public enum ConnectionKind
{
    /// <summary>Issues of one repository, at github.com or on a GitHub Enterprise Server.</summary>
    GitHub,

    /// <summary>Issues that a query in JQL finds, in Jira Cloud or Jira Data Center.</summary>
    Jira,
}
