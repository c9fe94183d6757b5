using System.Globalization;
using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Exchange.Storing;

namespace ProductBalance.Web.Features.Exchange;

/// <summary>What the import says to people.</summary>
public static class ImportWords
{
    private static readonly Dictionary<ImportField, string> Fields = new()
    {
        [ImportField.Ignore] = "Not imported",
        [ImportField.ExternalKey] = "Key in the other tool",
        [ImportField.Kind] = "Product or tech",
        [ImportField.Skill] = "Skill needed",
        [ImportField.Showable] = "Can be shown at the review",
        [ImportField.Effort] = "Effort in time",
        [ImportField.StoryPoints] = "Story points",
        [ImportField.Reach] = "RICE: reach",
        [ImportField.Impact] = "RICE or ICE: impact",
        [ImportField.Confidence] = "Confidence",
        [ImportField.Ease] = "ICE: ease",
        [ImportField.BusinessValue] = "WSJF: business value",
        [ImportField.TimeCriticality] = "WSJF: time criticality",
        [ImportField.RiskReduction] = "WSJF: risk reduction",
        [ImportField.JobSize] = "WSJF: job size",
        [ImportField.ImpactText] = "Impact in words",
        [ImportField.DependsOn] = "Depends on",
        [ImportField.ParentKey] = "Part of",
        [ImportField.Created] = "Day of creation",
        [ImportField.Due] = "Due day",
        [ImportField.Closed] = "Day of closing",
        [ImportField.OwnKey] = "Key in ProductBalance",
        [ImportField.WholeItem] = "The whole item",
        [ImportField.WholeTeam] = "Its team",
    };

    private static readonly Dictionary<ImportFormat, string> Formats = new()
    {
        [ImportFormat.Spreadsheet] = "a plain table",
        [ImportFormat.Jira] = "an export of Jira",
        [ImportFormat.Linear] = "an export of Linear",
        [ImportFormat.AzureDevOps] = "an export of Azure DevOps",
        [ImportFormat.GitHubProjects] = "an export of GitHub Projects",
        [ImportFormat.GitLab] = "an export of GitLab",
        [ImportFormat.Asana] = "an export of Asana",
        [ImportFormat.YouTrack] = "an export of YouTrack",
        [ImportFormat.RiceSheet] = "a RICE sheet",
        [ImportFormat.WsjfSheet] = "a WSJF sheet",
        [ImportFormat.IceSheet] = "an ICE sheet",
        [ImportFormat.Trello] = "a board of Trello",
        [ImportFormat.GitHubIssues] = "issues of GitHub",
        [ImportFormat.ProductBalance] = "an export of ProductBalance",
    };

    /// <summary>The fields in the order in which people look for them.</summary>
    public static IReadOnlyList<ImportField> Choices { get; } =
    [.. Enum.GetValues<ImportField>().Except([ImportField.WholeItem, ImportField.WholeTeam])];

    public static string Of(ImportField field) => Fields.GetValueOrDefault(field, field.ToString());

    /// <summary>Such as "an export of Jira".</summary>
    public static string Of(ImportFormat format) => Formats[format];

    public static string Of(ImportState state) =>
        state switch
        {
            ImportState.Running => "under way",
            ImportState.Complete => "complete",
            ImportState.Undone => "taken back",
            _ => "stopped, nothing kept",
        };

    public static string Of(DateOrder order) =>
        order == DateOrder.DayFirst ? "The day first: 03/04 is 3 April" : "The month first: 03/04 is 4 March";

    public static string Of(ConfidenceScale scale) =>
        scale switch
        {
            ConfidenceScale.Mixed => "Up to 1 a share, above a percentage",
            ConfidenceScale.Share => "Shares: 0.8 is 80 %",
            ConfidenceScale.Percent => "Percentages: 80 is 80 %",
            _ => "Points from 1 to 10, as ICE has them",
        };

    public static string Of(EffortUnit unit) =>
        unit == EffortUnit.StoryPoints ? "Story points" : $"Person-{unit.ToString().ToLowerInvariant()}";

    public static string Of(RepeatedKeys repeated) =>
        repeated == RepeatedKeys.Skip ? "Leave the later row out" : "Let the later row update the earlier one";

    /// <summary>What an import leaves as it is.</summary>
    public static string Kept(int count) =>
        $"{Count(count, "field")} that people changed here {(count == 1 ? "stays as it is" : "stay as they are")}; the file says something else.";

    /// <summary>A count with its noun: "1 row", "2,400 rows".</summary>
    public static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
