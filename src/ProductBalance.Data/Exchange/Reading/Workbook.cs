using System.Globalization;
using System.IO.Compression;
using MiniExcelLibs;

namespace ProductBalance.Data.Exchange.Reading;

/// <summary>Opens an Excel workbook: the first sheet that has a header and rows, one row at a time.</summary>
internal static class Workbook
{
    // What a sheet of text compresses to; beyond that the archive was made to fill a memory.
    private const int MostExpansion = 100;

    private static ReadOnlySpan<byte> ZipStart => "PK\u0003\u0004"u8;

    /// <summary>Whether a file that begins like this may be a workbook.</summary>
    public static bool Is(ReadOnlySpan<byte> head) => head.StartsWith(ZipStart);

    public static TableFile? Open(Func<Stream> open, ImportLimits limits, out string? refusal)
    {
        refusal = ArchiveRefusal(open);
        return refusal is null ? FirstTable(open, limits, out refusal) : null;
    }

    private static string? ArchiveRefusal(Func<Stream> open)
    {
        try
        {
            using var content = open();
            using var archive = new ZipArchive(content, ZipArchiveMode.Read);
            return archive.GetEntry("xl/workbook.xml") is null
                    ? "This is a ZIP archive and no Excel workbook. Take the table out of it and import that file."
                : archive.Entries.Sum(entry => entry.Length) > Math.Max(content.Length, 100_000) * MostExpansion
                    ? "This workbook grows beyond all measure when it is opened. Save the table as CSV and import that file."
                : null;
        }
        catch (InvalidDataException)
        {
            return "This workbook is damaged and cannot be opened. Save it again in Excel, or save the table as CSV.";
        }
    }

    private static TableFile? FirstTable(Func<Stream> open, ImportLimits limits, out string? refusal)
    {
        refusal = "The workbook has no sheet with a header and rows.";
        try
        {
            foreach (var sheet in SheetNames(open))
            {
                List<TableRow> first = [.. Rows(open, sheet, limits).Take(HeaderFinder.RowsToCompare)];
                if (first.Count > 0)
                {
                    return SheetTable(open, sheet, first, hasHeads: null, limits, out refusal);
                }
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The library tells of damage by whatever it stumbles over: a missing part, a number out of range, a null.
            refusal = "This workbook is damaged and cannot be read. Save it again in Excel, or save the table as CSV.";
        }

        return null;
    }

    private static TableFile? SheetTable(
        Func<Stream> open,
        string sheet,
        IReadOnlyList<TableRow> first,
        bool? hasHeads,
        ImportLimits limits,
        out string? refusal
    )
    {
        // not null: there are rows
        var header = HeaderFinder.Find(first, hasHeads)!;
        return ListedTable.Of(
            header,
            () => Rows(open, sheet, limits).SkipWhile(row => row.Line <= header.Line),
            limits,
            $"Read from the sheet “{sheet}” of a workbook, {HeaderFinder.InWords(header, "row")}.",
            out refusal,
            () => SheetTable(open, sheet, first, header.Line == 0, limits, out _)
        );
    }

    private static List<string> SheetNames(Func<Stream> open)
    {
        using var content = open();
        return MiniExcel.GetSheetNames(content);
    }

    private static IEnumerable<TableRow> Rows(Func<Stream> open, string sheet, ImportLimits limits)
    {
        using var content = open();
        var line = 0;
        foreach (IDictionary<string, object?> cells in MiniExcel.Query(content, sheetName: sheet))
        {
            line++;
            var row = ListedTable.Row(line, [.. cells.Values.Select(Text)], limits);
            if (!row.IsBlank)
            {
                yield return row;
            }
        }
    }

    private static string Text(object? value) =>
        value switch
        {
            null => "",
            DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime instant => instant.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            bool answer => answer ? "yes" : "no",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
}
