using System.IO.Compression;
using MiniExcelLibs;
using ProductBalance.Data.Tests.Support;

namespace ProductBalance.Data.Tests.Exchange.Reading;

public sealed class WorkbookTests
{
    [Fact]
    public void Open_Workbook_ReadsTypedCellsOfTheFirstFilledSheet()
    {
        object[][] rows =
        [
            ["Backlog of March", "", "", "", ""],
            ["Key", "Title", "Effort", "Created", "Showable"],
            ["A-1", "Faster build", 2.5, new DateTime(2026, 3, 31), true],
        ];
        var content = BookOf(new() { ["Notes"] = Array.Empty<object>(), ["Plan"] = rows.Select(Named) });

        var trial = ImportTrial.Of(content);

        Assert.Empty(trial.Run.Problems);
        var item = trial.Only;
        Assert.Equal(("A-1", "Faster build", 2.5), (item.ExternalKey, item.Title, item.EffortDays));
        Assert.Equal((new DateOnly(2026, 3, 31), true), (item.Created, item.Showable));
        Assert.Equal(3, item.Row);
        Assert.Contains("sheet “Plan”", trial.File.Notes[0]);
    }

    [Fact]
    public void Open_SheetWithoutHeads_TakesEveryRowForAnItem()
    {
        object[][] rows =
        [
            ["Pay by card", "Web", 3],
            ["Dark mode", "Web", 1],
        ];

        var trial = ImportTrial.Of(BookOf(new() { ["Plan"] = rows.Select(Named) }));

        Assert.Equal(["Pay by card", "Dark mode"], trial.Titles);
        Assert.Equal((false, 1), (trial.File.HasHeads, trial.File.Otherwise()?.RowCount));
    }

    [Fact]
    public void Open_ArchiveWithoutWorkbook_IsRefused()
    {
        var refusal = ImportTrial.Refusal(ArchiveOf("readme.txt", 10));

        Assert.StartsWith("This is a ZIP archive and no Excel workbook.", refusal);
    }

    [Fact]
    public void Open_ArchiveThatGrowsBeyondMeasure_IsRefusedUnopened()
    {
        var refusal = ImportTrial.Refusal(ArchiveOf("xl/workbook.xml", 50_000_000));

        Assert.StartsWith("This workbook grows beyond all measure", refusal);
    }

    [Theory]
    [InlineData("PK\u0003\u0004xlsx")]
    [InlineData("PK\u0003\u0004")]
    public void Open_DamagedArchive_IsRefused(string content) =>
        Assert.StartsWith("This workbook is damaged", ImportTrial.Refusal(content));

    [Fact]
    public void Open_WorkbookWithoutSheets_IsRefused() =>
        Assert.EndsWith(".", ImportTrial.Refusal(ArchiveOf("xl/workbook.xml", 10)));

    private static Dictionary<string, object> Named(object[] cells) =>
        cells.Index().ToDictionary(cell => $"C{cell.Index}", cell => cell.Item);

    private static byte[] BookOf(Dictionary<string, object> sheets)
    {
        using var content = new MemoryStream();
        content.SaveAs(sheets, printHeader: false);
        return content.ToArray();
    }

    private static byte[] ArchiveOf(string name, int size)
    {
        using var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create))
        {
            using var entry = archive.CreateEntry(name).Open();
            entry.Write(new byte[size]);
        }

        return content.ToArray();
    }
}
