using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Backlog;
using ProductBalance.Web.Features.Backlog.Matrix;

namespace ProductBalance.Web.Features.Backlog.List;

/// <summary>What a list shows and in which order. It lives in the address, so that it can be shared and come back.</summary>
public sealed record BacklogFilter
{
    private const string ValueFrom = "value-from";
    private const string ValueTo = "value-to";
    private const string EffortFrom = "effort-from";
    private const string EffortTo = "effort-to";

    public string Text { get; init; } = "";

    public ItemKind? Kind { get; init; }

    public string? Team { get; init; }

    /// <summary>An area with all its parts.</summary>
    public string? Area { get; init; }

    public ItemStatus? Status { get; init; }

    /// <summary>A rectangle of the matrix.</summary>
    public MatrixRange Range { get; init; } = MatrixRange.All;

    public BacklogSort Sort { get; init; } = BacklogSort.Rank;

    /// <summary>Since when moves are shown; it filters nothing.</summary>
    public string? Since { get; init; }

    public bool IsEmpty => this with { Sort = BacklogSort.Rank, Since = null } == new BacklogFilter();

    /// <summary>Reads the query of an address; what it does not know it leaves out.</summary>
    public static BacklogFilter Parse(string address)
    {
        var query = QueryHelpers.ParseQuery(new Uri(address).Query);
        string? Value(string name) =>
            query.TryGetValue(name, out var values) && values is [{ Length: > 0 } first, ..] ? first : null;
        double? Figure(string name) =>
            double.TryParse(Value(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var figure)
                ? figure
                : null;
        return new BacklogFilter
        {
            Text = Value("q") ?? "",
            Kind = AddressText.Choice<ItemKind>(Value("kind")),
            Since = Value("since"),
            Team = Value("team"),
            Area = Value("area"),
            Status = AddressText.Choice<ItemStatus>(Value("status")),
            Range = new MatrixRange(Figure(ValueFrom), Figure(ValueTo), Figure(EffortFrom), Figure(EffortTo)),
            Sort = AddressText.Choice<BacklogSort>(Value("sort")) ?? BacklogSort.Rank,
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
                ["since"] = Since,
                ["team"] = Team,
                ["area"] = Area,
                ["status"] = Status?.ToString().ToLowerInvariant(),
                [ValueFrom] = QueryOf(Range.ValueFrom),
                [ValueTo] = QueryOf(Range.ValueTo),
                [EffortFrom] = QueryOf(Range.EffortFrom),
                [EffortTo] = QueryOf(Range.EffortTo),
                ["sort"] = Sort == BacklogSort.Rank ? null : Sort.ToString().ToLowerInvariant(),
            }.Where(pair => pair.Value is not null)
        );

    public bool Matches(BacklogRow row) =>
        (Kind is null || row.Content.Kind == Kind)
        && (Team is null || row.TeamName == Team)
        && (Area is null || row.Content.Areas.Any(area => AreaPath.Holds(Area, area)))
        && (Status is null || row.Status == Status)
        && Range.Holds(row)
        && (Text.Length == 0 || MatchesText(row));

    private static string? QueryOf(double? figure) => figure?.ToString(CultureInfo.InvariantCulture);

    private bool MatchesText(BacklogRow row) =>
        row.Content.Title.Contains(Text, StringComparison.CurrentCultureIgnoreCase)
        || row.Content.Impact.Metric?.Contains(Text, StringComparison.CurrentCultureIgnoreCase) == true
        || row.Content.Labels.Any(label => label.Contains(Text, StringComparison.CurrentCultureIgnoreCase))
        || row.Number.ToString(CultureInfo.InvariantCulture) == Text;
}
