using System.Globalization;
using System.Text.Json;
using ProductBalance.Data.Exchange.Reading;
using ProductBalance.Data.Exchange.Writing;

namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>Reads what comes back from our own exports: whole items from JSON, and by which key a row of a table is known.</summary>
internal static class OwnItemReader
{
    private static readonly ExportedItemValidator Rules = new();

    /// <summary>The whole item of a row, or null where the reason is among the cells' problems.</summary>
    public static ImportedRow? Whole(TableRow row, CellReader cells)
    {
        try
        {
            var item = Read<ExportedItem>(cells.Text(ImportField.WholeItem)) ?? throw new JsonException();
            if (Rules.Validate(item) is { IsValid: false } faults)
            {
                faults.Errors.ForEach(fault => cells.ReportRow(ExportedItemValidator.InWords(fault)));
                return null;
            }

            return new ImportedRow
            {
                Row = row.Line,
                Title = item.Title,
                ExternalKey = item.ExternalKey,
                Kind = item.Kind,
                Whole = item,
                WholeTeam = Read<ExportedTeam>(cells.Text(ImportField.WholeTeam)),
                Own = item.Own,
            };
        }
        catch (JsonException exception)
        {
            cells.ReportRow(
                $"What stands at {exception.Path ?? "$"} of this item is missing or does not fit there. Correct it, or export the backlog again."
            );
            return null;
        }
    }

    /// <summary>By what a row of our own table is found again; null in any other table.</summary>
    public static OwnKey? Key(CellReader cells) =>
        cells.Text(ImportField.OwnKey) is { } key
        && int.TryParse(
            key.AsSpan(key.LastIndexOf('-') + 1),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
        && DateTimeOffset.TryParse(
            cells.Text(ImportField.Created),
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var created
        )
            ? new OwnKey(number, created)
            : null;

    private static T? Read<T>(string? text)
        where T : class => text is null ? null : JsonSerializer.Deserialize<T>(text, JsonExport.Options);
}
