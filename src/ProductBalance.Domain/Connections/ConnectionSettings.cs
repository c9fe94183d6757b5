namespace ProductBalance.Domain.Connections;

/// <summary>Which issues a connection takes from where, how often, and what it tells back. The token is not among it.</summary>
public sealed record ConnectionSettings
{
    /// <summary>The address of GitHub's API, where nobody says otherwise.</summary>
    public const string GitHubAddress = "https://api.github.com";

    /// <summary>Longest text of a setting, in characters.</summary>
    public const int TextMaxLength = 2_000;

    /// <summary>The tracker.</summary>
    public required ConnectionKind Kind { get; init; }

    /// <summary>The address of GitHub's API, or of a site of Jira.</summary>
    public required string Address { get; init; }

    /// <summary>GitHub only: owner/name.</summary>
    public string Repository { get; init; } = "";

    /// <summary>GitHub only: labels that an issue must all have, parted by commas; empty for any issue.</summary>
    public string Labels { get; init; } = "";

    /// <summary>GitHub only: whether issues that are closed when they are first seen are taken too.</summary>
    public bool TakesClosed { get; init; }

    /// <summary>Jira only: the query that finds the issues.</summary>
    public string Jql { get; init; } = "";

    /// <summary>Jira Cloud only: the e-mail address that the token belongs to; empty for Jira Data Center.</summary>
    public string Account { get; init; } = "";

    /// <summary>How often it looks for news.</summary>
    public SyncRhythm Rhythm { get; init; }

    /// <summary>Whether issues get a label with the status here.</summary>
    public bool PushesStatus { get; init; }

    /// <summary>Whether issues get the score here: in GitHub as a label, in Jira in a field.</summary>
    public bool PushesScore { get; init; }

    /// <summary>Jira only: the name or id of the number field for the score.</summary>
    public string ScoreField { get; init; } = "";

    /// <summary>What people know it by: GitHub octo/shop, Jira acme.atlassian.net.</summary>
    public string Name => $"{Kind} {(Kind == ConnectionKind.GitHub ? Repository : new Uri(Address).Host)}";

    /// <summary>Whether issues of other settings are the same by their keys, so that they may be told by these.</summary>
    public bool KnowsIssuesOf(ConnectionSettings other) =>
        (Kind, Address, Repository) == (other.Kind, other.Address, other.Repository);

    /// <summary>Whether other settings select the same issues, so that what was read need not be read again.</summary>
    public bool SelectsLike(ConnectionSettings other) =>
        (Kind, Address, Repository, Labels, TakesClosed, Jql)
        == (other.Kind, other.Address, other.Repository, other.Labels, other.TakesClosed, other.Jql);

    /// <summary>Whether a token for other settings may be sent by these: to the same address, for the same account.</summary>
    public bool SignsInLike(ConnectionSettings other) =>
        (Kind, Address, Account) == (other.Kind, other.Address, other.Account);
}
