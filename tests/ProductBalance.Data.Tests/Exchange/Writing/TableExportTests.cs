using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using MiniExcelLibs;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Exchange.Writing;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Exchange.Writing;

public sealed class TableExportTests
{
    private const string Formula = "=HYPERLINK(\"https://example.org\")";

    [Fact]
    public async Task Csv_TitleLikeAFormula_IsGuardedAndNumbersAreNot()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager) = await ProductAsync(storage, Formula, effort: 2.5);

        var lines = await LinesAsync(storage, manager, product, ExportFormat.Csv);

        Assert.StartsWith("\uFEFF\"Rank\",\"Key\",\"External key\",\"Kind\",\"Title\"", lines[0]);
        Assert.StartsWith(",\"PB-1\",,\"Product\",\"'=HYPERLINK(\"\"https://example.org\"\")\",\"Draft\"", lines[1]);
        Assert.Contains(",2.5,", lines[1]);
    }

    [Theory]
    [InlineData(ExportFormat.Csv)]
    [InlineData(ExportFormat.Xlsx)]
    public async Task Table_ChangedAndBroughtBack_UpdatesAndMakesNothingTwice(ExportFormat format)
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager) = await ProductAsync(storage, Formula, effort: 3);
        var table = await ExportScene.ExportAsync(storage, manager, product, format);

        var same = await ExportScene.ImportAsync(storage, manager, product, table);
        await RenameAsync(storage, manager, product, "Renamed since");
        var back = await ExportScene.ImportAsync(storage, manager, product, table);

        Assert.Equal((0, 0, 0), (same.Created, same.Updated, same.Refused));
        Assert.Equal((0, 1, 0), (back.Created, back.Updated, back.Refused));
        Assert.Equal(Formula, (await FullItem.FindAsync(storage, manager, product.Id, 1)).Title);
    }

    [Fact]
    public async Task Table_WithDependencies_BringsThemBackByTheirKeys()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager) = await ProductAsync(storage, "Comes later", effort: 3);
        await storage.AddDraftAsync(manager, product, "Comes first");
        await storage.Get<LinkStore>().AddAsync(manager, product.Id, 1, 2, LinkKind.DependsOn, CancellationToken.None);
        var table = await ExportScene.ExportAsync(storage, manager, product, ExportFormat.Csv);

        var run = await ExportScene.ImportAsync(storage, manager, product, table);

        Assert.Equal((0, 0, 2), (run.Created, run.Updated, run.Rows));
        Assert.Empty(run.Problems);
    }

    [Fact]
    public async Task Table_OfAnotherProduct_ChangesNothingOfThisOne()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager) = await ProductAsync(storage, "From here", effort: 3);
        var table = await ExportScene.ExportAsync(storage, manager, product, ExportFormat.Csv);
        storage.Time.Advance(TimeSpan.FromMinutes(1));
        var other = await storage.AddProductAsync("other");
        var colleague = await storage.AddMemberAsync(other, Role.ProductManager, "Colleague");
        await storage.AddDraftAsync(colleague, other, "Was there");

        var run = await ExportScene.ImportAsync(storage, colleague, other, table);

        Assert.Equal((1, 0), (run.Created, run.Updated));
        Assert.Equal("Was there", (await FullItem.FindAsync(storage, colleague, other.Id, 1)).Title);
    }

    [Fact]
    public async Task Workbook_HasTypedCellsAndExplainsScores()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await FullItem.CreateAsync(storage);

        var book = await ExportScene.ExportAsync(storage, manager, product, ExportFormat.Xlsx);

        using var stream = new MemoryStream(book);
        Assert.Equal(["Backlog", "Scores", "About"], stream.GetSheetNames());
        var row = (IDictionary<string, object>)stream.Query(useHeaderRow: true, sheetName: "Backlog").Single();
        Assert.Equal(item.Content.Effort!.Likely, row["Effort (person-days)"]);
        Assert.IsType<double>(row["Score"]);
        Assert.IsType<DateTime>(row["Status since"]);
        var terms = stream.Query(useHeaderRow: true, sheetName: "Scores").Cast<IDictionary<string, object>>().ToList();
        Assert.All(terms, term => Assert.Equal("PB-1", term["Key"]));
        Assert.Equal("Start", terms[0]["Step"]);
    }

    [Fact]
    public async Task Workbook_KeepsToTheSchemaOfOfficeOpenXml()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, _) = await FullItem.CreateAsync(storage);
        var book = await ExportScene.ExportAsync(storage, manager, product, ExportFormat.Xlsx);

        using var document = SpreadsheetDocument.Open(new MemoryStream(book), isEditable: false);
        var faults = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).ToList();

        Assert.Empty(faults.Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
    }

    [Fact]
    public async Task Workbook_TextLikeAFormula_IsText()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager) = await ProductAsync(storage, Formula, effort: 1);

        var book = await ExportScene.ExportAsync(storage, manager, product, ExportFormat.Xlsx);

        using var archive = new ZipArchive(new MemoryStream(book));
        foreach (
            var sheet in archive.Entries.Where(entry =>
                entry.FullName.StartsWith("xl/worksheets", StringComparison.Ordinal)
            )
        )
        {
            using var reader = new StreamReader(sheet.Open());
            var content = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
            Assert.DoesNotContain("<x:f>", content);
            Assert.DoesNotContain("<f>", content);
        }
    }

    [Fact]
    public async Task Markdown_TitleWithMarks_StaysOneCellOfText()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager) = await ProductAsync(storage, "a | b <i> [c](d)", effort: 1);

        var lines = await LinesAsync(storage, manager, product, ExportFormat.Markdown);

        Assert.Equal(
            "| Rank | Key | Kind | Title | Status | Team | Effort (person-days) | Score | Impact text |",
            lines[0]
        );
        Assert.Equal(@"|  | PB-1 | Product | a \| b \<i\> \[c\](d) | Draft |  | 1 |  |  |", lines[2]);
    }

    private static async Task<(Product Product, Actor Manager)> ProductAsync(
        TestStorage storage,
        string title,
        double effort
    )
    {
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);
        var content = new ItemContent
        {
            Kind = ItemKind.Product,
            Title = title,
            Effort = Domain.Estimates.Estimate.Of(effort),
        };
        await storage
            .Get<BacklogStore>()
            .CreateAsync(manager, product.Id, new(content, IsDraft: true), CancellationToken.None);
        return (product, manager);
    }

    private static async Task RenameAsync(TestStorage storage, Actor manager, Product product, string title)
    {
        var item = await FullItem.FindAsync(storage, manager, product.Id, 1);
        await FullItem.EditAsync(storage, manager, item, content => content with { Title = title });
    }

    private static async Task<string[]> LinesAsync(
        TestStorage storage,
        Actor actor,
        Product product,
        ExportFormat format
    ) => ExportScene.Text(await ExportScene.ExportAsync(storage, actor, product, format)).Split('\n');
}
