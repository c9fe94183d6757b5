using Microsoft.AspNetCore.WebUtilities;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Web.Features.Backlog.List;

/// <summary>What a list shows and in which order. It lives in the address, so that it can be shared and come back.</summary>
public sealed record BacklogFilter
{
    public string Text { get; init; } = "";

    public ItemKind? Kind { get; init; }

    public string? Team { get; init; }

    public string? Area { get; init; }

    public ItemStatus? Status { get; init; }

    public BacklogSort Sort { get; init; } = BacklogSort.Rank;

    public bool IsEmpty => this with { Sort = BacklogSort.Rank } == new BacklogFilter();

    /// <summary>Reads the query of an address; what it does not know it leaves out.</summary>
    public static BacklogFilter Parse(string address)
    {
        var query = QueryHelpers.ParseQuery(new Uri(address).Query);
        string? Value(string name) =>
            query.TryGetValue(name, out var values) && values is [{ Length: > 0 } first, ..] ? first : null;
        return new BacklogFilter
        {
            Text = Value("q") ?? "",
            Kind = Enum.TryParse<ItemKind>(Value("kind"), ignoreCase: true, out var kind) ? kind : null,
            Team = Value("team"),
            Area = Value("area"),
            Status = Enum.TryParse<ItemStatus>(Value("status"), ignoreCase: true, out var status) ? status : null,
            Sort = Enum.TryParse<BacklogSort>(Value("sort"), ignoreCase: true, out var sort) ? sort : BacklogSort.Rank,
        };
    }

    /// <summary>The address of a page with this filter.</summary>
    public string AppendTo(string address) =>
        QueryHelpers.AddQueryString(
            address,
            new Dictionary<string, string?>
            {
                ["q"] = Text.Length > 0 ? Text : null,
                ["kind"] = Kind?.ToString().ToLowerInvariant(),
                ["team"] = Team,
                ["area"] = Area,
                ["status"] = Status?.ToString().ToLowerInvariant(),
                ["sort"] = Sort == BacklogSort.Rank ? null : Sort.ToString().ToLowerInvariant(),
            }.Where(pair => pair.Value is not null)
        );

    public bool Matches(BacklogRow row) =>
        (Kind is null || row.Content.Kind == Kind)
        && (Team is null || row.TeamName == Team)
        && (Area is null || row.Content.Areas.Contains(Area))
        && (Status is null || row.Status == Status)
        && (Text.Length == 0 || MatchesText(row));

    private bool MatchesText(BacklogRow row) =>
        row.Content.Title.Contains(Text, StringComparison.CurrentCultureIgnoreCase)
        || row.Content.Impact.Metric?.Contains(Text, StringComparison.CurrentCultureIgnoreCase) == true
        || row.Content.Labels.Any(label => label.Contains(Text, StringComparison.CurrentCultureIgnoreCase))
        || row.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) == Text;
}
