using System.Globalization;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Data.Exchange.Writing;

/// <summary>
/// The columns of a table: texts, numbers and moments. Their heads are words that the import knows, so that a table can
/// be worked on in a spreadsheet and brought back.
/// </summary>
internal static class ExportColumns
{
    private static readonly string[] ModelInputs =
    [
        "reach",
        "impact",
        "confidence",
        "ease",
        "businessValue",
        "timeCriticality",
        "riskReduction",
        "jobSize",
    ];

    public static IReadOnlyList<(string Header, Func<ExportedRow, object?> Cell)> Of(BacklogExport export) =>
        [
            ("Rank", row => row.Row.Rank > 0 ? row.Row.Rank : null),
            ("Key", row => export.Product.KeyOf(row.Item.Number)),
            ("External key", row => row.Item.ExternalKey),
            ("Kind", row => row.Item.Kind.ToString()),
            ("Title", row => row.Item.Title),
            ("Status", row => Words(row.Item.Status)),
            ("Team", row => row.Item.Team),
            ("Areas", row => Joined(row.Item.Areas)),
            ("Labels", row => Joined(row.Item.Labels)),
            ("Effort (person-days)", row => row.Item.Effort?.Likely),
            ("Lowest effort", row => row.Item.Effort?.Low),
            ("Highest effort", row => row.Item.Effort?.High),
            ($"Value a month ({export.Product.Settings.Currency})", row => row.Row.Score?.ValueAMonth),
            ("Score", row => row.Row.Score?.Score),
            ("Score unit", row => row.Row.Score?.Explanation.Unit),
            ("Impact text", row => row.Item.Impact.Statement),
            ("Metric", row => row.Item.Impact.Metric),
            ("Metric unit", row => row.Item.Impact.Unit),
            ("Baseline", row => row.Item.Impact.Baseline.Value),
            ("Target", row => Figure(row.Item.Impact.Target)),
            .. ModelInputs.Where(name => export.Rows.Any(row => row.Item.Inputs.ContainsKey(name))).Select(Input),
            ("Depends on", row => Joined(Linked(row.Item, export))),
            ("Requester", row => row.Item.Requester),
            ("Created at", row => Moment(row.Item.CreatedAt)), // a text: by its last digit the item is found again
            ("Status since", row => row.Item.StatusSince),
            ("Description", row => row.Item.Description),
        ];

    /// <summary>A cell as text for files that know nothing else.</summary>
    public static string Text(object? cell) =>
        cell switch
        {
            null => "",
            DateTimeOffset instant => Moment(instant),
            IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
            _ => cell.ToString() ?? "",
        };

    private static (string Header, Func<ExportedRow, object?> Cell) Input(string name) =>
        (
            $"{char.ToUpperInvariant(name[0])}{name[1..]}",
            row => row.Item.Inputs.GetValueOrDefault(name)?.Estimate.Likely
        );

    private static IEnumerable<string> Linked(ExportedItem item, BacklogExport export) =>
        item.Links.Where(link => link.Kind == LinkKind.DependsOn).Select(link => export.Product.KeyOf(link.To));

    private static string Joined(IEnumerable<string> names) => string.Join(", ", names);

    private static object? Figure(Estimate? estimate) =>
        estimate is { IsRange: true }
            ? $"{Text(estimate.Low)} – {Text(estimate.Likely)} – {Text(estimate.High)}"
            : estimate?.Likely;

    private static string Moment(DateTimeOffset instant) => instant.ToString("O", CultureInfo.InvariantCulture);

    private static string Words(ItemStatus status) =>
        status == ItemStatus.InProgress ? "In progress" : status.ToString();
}
