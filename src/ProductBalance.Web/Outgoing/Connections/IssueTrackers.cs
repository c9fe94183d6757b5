using ProductBalance.Domain.Connections;

namespace ProductBalance.Web.Outgoing.Connections;

/// <summary>The trackers that there are.</summary>
public sealed class IssueTrackers(GitHubTracker gitHub, JiraTracker jira)
{
    public IIssueTracker Of(ConnectionKind kind) => kind == ConnectionKind.GitHub ? gitHub : jira;
}
