using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Exchange.Reading;
using ProductBalance.Data.Tests.Support;

namespace ProductBalance.Data.Tests.Exchange;

/// <summary>Real exports of other tools: every row becomes an item or has a reason.</summary>
public sealed class ExportedFilesTests(ITestOutputHelper output)
{
    private const string Folder = "1-exports";

    public static TheoryData<string> Files => SharedData.Files(Folder, ".csv", ".tsv", ".json", ".md", ".yaml");

    [Theory]
    [MemberData(nameof(Files))]
    public void Of_RealExport_LosesNoRowWithoutReason(string name)
    {
        var opened = ImportFile.TryOpen(SharedData.Read(Folder, name), ImportLimits.Web, out var file, out var refusal);

        Assert.True(opened, refusal);
        var plan = ImportPlanner.Propose(file!);
        var run = DryRun.Of(file!, plan, ImportLimits.Web);
        Report(name, run);
        Assert.Equal(run.Counts.Rows, run.Counts.Items + run.Counts.Refused);
        Assert.All(
            RowConverter.Convert(file!, plan, ImportLimits.Web),
            row => Assert.True(row.Item is not null || row.Problems.Count > 0)
        );
        Assert.True(
            run.Counts.Items > 0.9 * (run.Counts.Rows - PullRequests(run)),
            "Hardly any row of a real export is refused."
        );
    }

    [Theory]
    [InlineData(
        "azure_devops_docs_tree_title1_title2.csv",
        "AzureDevOps: ExternalKey Kind Labels Priority Status Title"
    )]
    [InlineData("azure_devops_safe_demo_backlog.csv", "AzureDevOps: Areas ExternalKey Kind Labels Sprint Status Title")]
    [InlineData("jira_anonymised_dates_negative_cycle_times.csv", "Spreadsheet: Closed Created ExternalKey")]
    [InlineData(
        "jira_cloud_92cols_labels_x5_worklog_links.csv",
        "Jira: Description ExternalKey Labels ParentKey StoryPoints Title"
    )]
    [InlineData(
        "jira_cloud_all_fields_comments_watchers.csv",
        "Jira: Comment Created Due ExternalKey Sprint Status Title"
    )]
    [InlineData("jira_cloud_all_fields_dutch_sprint_x3.csv", "Jira: ExternalKey Kind Sprint Status Title")]
    [InlineData("jira_cloud_all_fields_story_points_bom.csv", "Jira: Description ExternalKey Labels StoryPoints Title")]
    [InlineData("jira_server_2014_asf_issue_list.csv", "Jira: Created ExternalKey Kind Requester Status Title")]
    [InlineData("large_backlog_story_points_10k.csv", "Spreadsheet: Description ExternalKey StoryPoints Title")]
    [InlineData(
        "linear_export_2023_25cols.csv",
        "Linear: Created Due ExternalKey Labels ParentKey StoryPoints Team Title"
    )]
    [InlineData(
        "made_shape_asana_project.csv",
        "Asana: DependsOn Description Effort ExternalKey Labels ParentKey Title"
    )]
    [InlineData("made_shape_github_projects.tsv", "GitHubProjects: ExternalKey Labels Status Title")]
    [InlineData("made_shape_gitlab_issues_seconds.csv", "GitLab: Effort ExternalKey Labels Status StoryPoints Title")]
    [InlineData("made_shape_youtrack_periods.csv", "YouTrack: Areas Description Effort ExternalKey Kind Labels Title")]
    [InlineData(
        "plain_backlog_user_stories_moscow.csv",
        "Spreadsheet: Description ExternalKey Priority Sprint Status Title"
    )]
    [InlineData("roadmap_csv_ulids_depends_on.csv", "Spreadsheet: DependsOn ExternalKey ParentKey Status Title")]
    [InlineData("roadmap_kubernetes_enhancements.csv", "Spreadsheet: Created Status Title")]
    [InlineData("semicolon_decimal_comma_ucp.csv", "Spreadsheet: Effort ExternalKey")]
    [InlineData(
        "github_rest_issues_rails_admin.json",
        "GitHubIssues: Closed Created Description ExternalKey Labels Requester Status Title"
    )]
    [InlineData("trello_board_pacs_spark.json", "Trello: Created Description ExternalKey Labels Link Status Title")]
    [InlineData(
        "trello_board_points_in_titles_emoji_lists.json",
        "Trello: ExternalKey Labels Status StoryPoints Title"
    )]
    [InlineData("roadmap_okrs_2019_q1.md", "Spreadsheet: Description Labels Priority Status Title")]
    [InlineData("roadmap_kep_2340.yaml", "Spreadsheet: Created Status Title")]
    [InlineData("roadmap_kep_956.yaml", "Spreadsheet: Created Status Title")]
    public void Propose_RealExport_FindsFormatAndFields(string name, string expected)
    {
        var plan = ImportTrial.Of(SharedData.Read(Folder, name)).Plan;

        var parts = expected.Split([':', ' '], StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(parts[0], plan.Format.ToString());
        Assert.Empty(parts[1..].Except(plan.Mapping.Select(column => column.Field.ToString())));
    }

    private static int PullRequests(DryRun run) =>
        run.Problems.Count(problem => problem.Message.Contains("pull request", StringComparison.Ordinal));

    private void Report(string name, DryRun run)
    {
        output.WriteLine($"{name}: {run.Plan.Format}, {run.Counts}, {run.ProblemCount} problems");
        foreach (var column in run.Plan.Mapping.Where(column => column.Field != ImportField.Ignore))
        {
            output.WriteLine($"    {column.Name} → {column.Field}");
        }

        foreach (var line in run.Notes.Concat(run.Questions.Select(question => question.Text)))
        {
            output.WriteLine($"    {line}");
        }

        foreach (var problem in run.Problems.Take(5))
        {
            output.WriteLine($"    {problem.Row} {problem.Column}: {problem.Message}");
        }
    }
}
