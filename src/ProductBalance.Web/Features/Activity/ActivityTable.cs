using System.Globalization;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Features.Backlog;

namespace ProductBalance.Web.Features.Activity;

/// <summary>The activity as lines of a table: one for each field that changed, and one for what changed no field.</summary>
internal sealed class ActivityTable(Product product, IReadOnlyList<Team> teams)
{
    public static IReadOnlyList<string> Heads { get; } =
    ["At (UTC)", "Who", "What", "Subject", "Item", "Title", "Field", "Before", "After", "Reason"];

    public IEnumerable<IReadOnlyList<string>> Lines(ActivityEntry entry) =>
        entry.Items.Count == 0
            ? [Line(entry, item: null, field: null)]
            : entry.Items.SelectMany(item =>
                item.Fields.Count == 0
                    ? [Line(entry, item, field: null)]
                    : item.Fields.Select(field => Line(entry, item, field))
            );

    private string[] Line(ActivityEntry entry, TouchedItem? item, HistoryField? field) =>
        [
            entry.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            entry.ActorName,
            ActivityGroups.WordsOf(entry),
            entry.Subject,
            item is null ? "" : product.KeyOf(item.Number),
            item?.Title ?? "",
            field is null ? "" : ItemFields.LabelOf(field.Field),
            field?.Before is { } before ? FieldText.Of(before, teams) : "",
            field?.After is { } after ? FieldText.Of(after, teams) : "",
            entry.Reason ?? "",
        ];
}
