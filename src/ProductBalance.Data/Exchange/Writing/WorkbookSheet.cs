using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ProductBalance.Data.Exchange.Reading;

namespace ProductBalance.Data.Exchange.Writing;

/// <summary>One sheet of a workbook: numbers as numbers, days as days, texts as texts whatever they begin with.</summary>
internal sealed class WorkbookSheet(IReadOnlyList<string> heads, IReadOnlyList<IReadOnlyList<object?>> rows)
{
    private const int LongestCell = 32_767; // Excel's own limit
    private const int Narrowest = 8; // letters
    private const int Widest = 60;

    /// <summary>Writes it row by row.</summary>
    public void Write(WorksheetPart part)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(FrozenHead()));
        writer.WriteElement(new Columns(heads.Select((_, place) => WidthOf(place))));
        writer.WriteStartElement(new SheetData());
        writer.WriteElement(new Row(heads.Select(head => TextCell(head, WorkbookStyles.Head))));
        foreach (var row in rows)
        {
            writer.WriteElement(new Row(row.Select(CellOf)));
        }

        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = $"A1:{ColumnName(heads.Count)}{rows.Count + 1}" });
        writer.WriteEndElement();
    }

    private static SheetView FrozenHead() =>
        new(
            new Pane
            {
                VerticalSplit = 1,
                TopLeftCell = "A2",
                ActivePane = PaneValues.BottomLeft,
                State = PaneStateValues.Frozen,
            }
        )
        {
            WorkbookViewId = 0,
        };

    private Column WidthOf(int place)
    {
        var longest = rows.Select(row => LengthOf(row[place])).Append(heads[place].Length).Max();
        var number = (uint)place + 1;
        return new Column
        {
            Min = number,
            Max = number,
            Width = Math.Clamp(longest + 2, Narrowest, Widest),
            CustomWidth = true,
        };
    }

    private static int LengthOf(object? value) =>
        value switch
        {
            DateTimeOffset => "2026-11-20 09:00".Length,
            double number => number.ToString("N2", CultureInfo.InvariantCulture).Length,
            _ => ExportColumns.Text(value).Length,
        };

    private static Cell CellOf(object? value) =>
        value switch
        {
            null => new Cell(),
            DateTimeOffset instant => NumberCell(instant.UtcDateTime.ToOADate(), WorkbookStyles.Moment),
            DateOnly day => NumberCell(day.ToDateTime(TimeOnly.MinValue).ToOADate(), WorkbookStyles.Day),
            string text => TextCell(TextCut.To(text, LongestCell), WorkbookStyles.Text),
            _ => NumberCell(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        };

    private static Cell NumberCell(double number) =>
        NumberCell(number, double.IsInteger(number) ? WorkbookStyles.Whole : WorkbookStyles.Decimal);

    private static Cell NumberCell(double number, uint style) =>
        new(new CellValue(number)) { DataType = CellValues.Number, StyleIndex = style };

    // What XML cannot hold, nobody sees.
    private static Cell TextCell(string text, uint style) =>
        new(
            new InlineString(
                new Text(string.Concat(text.Where(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter))))
                {
                    Space = SpaceProcessingModeValues.Preserve,
                }
            )
        )
        {
            DataType = CellValues.InlineString,
            StyleIndex = style,
        };

    private static string ColumnName(int number) =>
        number == 0 ? "" : ColumnName((number - 1) / 26) + (char)('A' + ((number - 1) % 26));
}
