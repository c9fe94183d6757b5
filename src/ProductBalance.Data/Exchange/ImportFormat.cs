namespace ProductBalance.Data.Exchange;

/// <summary>The tool or kind of sheet that a file comes from, as its header tells.</summary>
public enum ImportFormat
{
    Spreadsheet,
    Jira,
    Linear,
    AzureDevOps,
    GitHubProjects,
    GitLab,
    Asana,
    YouTrack,
    RiceSheet,
    WsjfSheet,
    IceSheet,
    Trello,
    GitHubIssues,
    ProductBalance,
}
