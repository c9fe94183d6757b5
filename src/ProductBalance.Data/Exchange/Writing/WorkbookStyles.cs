using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ProductBalance.Data.Exchange.Writing;

/// <summary>How the cells of a workbook look; a cell names its style by the number here.</summary>
internal static class WorkbookStyles
{
    public const uint Text = 0;
    public const uint Head = 1;
    public const uint Whole = 2;
    public const uint Decimal = 3;
    public const uint Day = 4;
    public const uint Moment = 5;

    // Formats of Excel itself: #,##0 and #,##0.00. Those of a file of ours begin at 164.
    private const uint WholeFormat = 3;
    private const uint DecimalFormat = 4;
    private const uint DayFormat = 164;
    private const uint MomentFormat = 165;

    public static Stylesheet Sheet() =>
        new(
            new NumberingFormats(
                new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy-mm-dd" },
                new NumberingFormat { NumberFormatId = MomentFormat, FormatCode = "yyyy-mm-dd hh:mm" }
            ),
            new Fonts(new Font(), new Font(new Bold())),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }) // Excel takes the first two for its own
            ),
            new Borders(new Border()),
            new CellFormats(
                new CellFormat(),
                new CellFormat { FontId = 1, ApplyFont = true },
                Number(WholeFormat),
                Number(DecimalFormat),
                Number(DayFormat),
                Number(MomentFormat)
            )
        );

    private static CellFormat Number(uint format) =>
        new() { NumberFormatId = format, ApplyNumberFormat = BooleanValue.FromBoolean(true) };
}
