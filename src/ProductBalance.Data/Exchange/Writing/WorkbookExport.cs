using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ProductBalance.Data.Exchange.Writing;

/// <summary>Writes an Excel workbook: the backlog, how each score came about, and what it is.</summary>
internal static class WorkbookExport
{
    private static readonly string[] ScoreHeads =
    [
        "Key",
        "Title",
        "Step",
        "Term",
        "Value",
        "Unit",
        "Source",
        "Author",
        "Day",
    ];

    public static async Task WriteAsync(BacklogExport export, Stream stream, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream(); // a workbook is written with seeking, which answers to browsers lack
        using (var document = SpreadsheetDocument.Create(content, SpreadsheetDocumentType.Workbook))
        {
            Write(export, document.AddWorkbookPart());
        }

        content.Position = 0;
        await content.CopyToAsync(stream, cancellationToken);
    }

    private static void Write(BacklogExport export, WorkbookPart workbook)
    {
        var columns = ExportColumns.Of(export);
        workbook.Workbook = new Workbook(new Sheets());
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = WorkbookStyles.Sheet();
        Add(
            workbook,
            "Backlog",
            [.. columns.Select(column => column.Header)],
            export.Rows.Select(row => columns.Select(column => column.Cell(row)))
        );
        Add(workbook, "Scores", ScoreHeads, Scores(export));
        Add(workbook, "About", ["About", "Meaning"], About(export));
    }

    private static void Add(
        WorkbookPart workbook,
        string name,
        IReadOnlyList<string> heads,
        IEnumerable<IEnumerable<object?>> rows
    )
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        new WorkbookSheet(heads, [.. rows.Select(row => row.ToList())]).Write(part);
        var sheets = workbook.Workbook!.Sheets!; // made above
        var number = (uint)sheets.Count() + 1;
        sheets.AppendChild(
            new Sheet
            {
                Id = workbook.GetIdOfPart(part),
                SheetId = number,
                Name = name,
            }
        );
    }

    // The steps of each score in their order: what begins it, multiplies it, divides it or adds to it.
    private static IEnumerable<IEnumerable<object?>> Scores(BacklogExport export) =>
        from row in export.Rows
        from term in row.Row.Score?.Explanation.Terms ?? []
        select new object?[]
        {
            export.Product.KeyOf(row.Item.Number),
            row.Item.Title,
            term.Step.ToString(),
            term.Name,
            term.Value,
            term.Unit,
            term.Source,
            term.Author,
            term.Day,
        };

    private static IEnumerable<IEnumerable<object?>> About(BacklogExport export) =>
        [
            ["Product", export.Product.Settings.Name],
            [
                "Score",
                $"Each score is in {export.ScoreUnit}; the sheet “Scores” has its terms in the order of the arithmetic.",
            ],
            [
                "Effort",
                "Person-days: the likely value, and the ends of the range in which 90 of 100 such estimates should lie.",
            ],
            [
                "Coming back",
                "Import this workbook again to bring changes of title, team, areas, labels, effort and inputs back.",
            ],
        ];
}
