using System.Text;
using ProductBalance.Data.Exchange;
using ProductBalance.Data.Tests.Support;

namespace ProductBalance.Data.Tests.Exchange.Reading;

public sealed class DelimitedTextTests
{
    private const string Umlauts = "Titel;Aufwand\nGröße prüfen – 5 €;3\nÜbersicht;1\n";

    [Fact]
    public void TryOpen_Utf8WithByteOrderMark_KeepsItOutOfTheHeader()
    {
        var trial = ImportTrial.Of([0xEF, 0xBB, 0xBF, .. "Title,Effort\nA,1"u8]);

        Assert.Equal("Title", trial.File.Columns[0].Name);
    }

    [Fact]
    public void TryOpen_TableInMarkdown_HasNoItemOfItsRuler()
    {
        var trial = ImportTrial.Of("| Title | Effort |\n| :--- | ---: |\n| A | 3 |\n| B | 1 |\n"u8.ToArray());

        Assert.Equal(["A", "B"], trial.Titles);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void TryOpen_Utf16_ReadsUmlauts(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);

        var trial = ImportTrial.Of([.. encoding.Preamble, .. encoding.GetBytes(Umlauts)]);

        Assert.Equal(["Größe prüfen – 5 €", "Übersicht"], trial.Titles);
    }

    [Fact]
    public void TryOpen_NoValidUtf8_IsReadAsWindows1252AndSaysSo()
    {
        var trial = ImportTrial.Of(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Umlauts));

        Assert.Equal(["Größe prüfen – 5 €", "Übersicht"], trial.Titles);
        Assert.Contains(trial.File.Notes, note => note.Contains("Windows-1252"));
    }

    [Theory]
    [InlineData("Title,Effort,Team\n\"a;b|c\",1,Web")]
    [InlineData("Title;Effort;Team\n\"a;b|c\";1;Web")]
    [InlineData("Title\tEffort\tTeam\na;b|c\t1\tWeb")]
    [InlineData("Title|Effort|Team\n\"a;b|c\"|1|Web")]
    [InlineData("sep=|\nTitle|Effort|Team\n\"a;b|c\"|1|Web")]
    public void TryOpen_AnySeparator_IsFound(string text)
    {
        var trial = ImportTrial.Of(text);

        Assert.Equal(("a;b|c", 1, "Web"), (trial.Only.Title, trial.Only.EffortDays, trial.Only.Team));
    }

    [Fact]
    public void TryOpen_SingleColumn_KeepsCommasInTheCells()
    {
        var trial = ImportTrial.Of("Title\nFix login, then logout\nMore\n");

        Assert.Equal(["Fix login, then logout", "More"], trial.Titles);
    }

    [Fact]
    public void TryOpen_LinesAboveTheHeader_AreLeftOut()
    {
        var trial = ImportTrial.Of(
            "Backlog of the shop\n\nas of today,,,\nTitle,Effort,Team,Labels\nA,1,Web,x\nB,,,\n"
        );

        Assert.Equal([(5, "A"), (6, "B")], trial.Items.Select(item => (item.Row, item.Title)));
        Assert.Contains(trial.File.Notes, note => note.Contains("header in line 4"));
    }

    [Fact]
    public void TryOpen_RowOfManyCommasBelowANarrowHeader_KeepsTheHeader()
    {
        var trial = ImportTrial.Of("Title,Effort\nFix a, b, c, d and e,3\nB,2\n");

        Assert.Equal("Title", trial.File.Columns[0].Name);
        Assert.Equal(2, trial.Run.Counts.Rows);
    }

    [Fact]
    public void Rows_AnyLineEnd_EndsARowAndCountsOneLine()
    {
        var trial = ImportTrial.Of("Title,Effort\nA,1\r\nB,2\rC,3\n\r\nD,4");

        Assert.Equal([(2, "A"), (3, "B"), (4, "C"), (6, "D")], trial.Items.Select(item => (item.Row, item.Title)));
    }

    [Fact]
    public void Rows_QuotedLineBreaksAndDoubledQuotes_StayInTheirCell()
    {
        var trial = ImportTrial.Of("Title,Description,Effort\nA,\"one\r\n\"\"two\"\"\rthree\",3\nB,,1");

        Assert.Equal("one\n\"two\"\nthree", trial.Items[0].Description);
        Assert.Equal((5, "B"), (trial.Items[1].Row, trial.Items[1].Title));
    }

    [Fact]
    public void Rows_LongerThanTheBuffer_AreWhole()
    {
        var texts = Enumerable.Range(0, 40).Select(i => new string((char)('a' + (i % 26)), 3_001 + i)).ToList();

        var trial = ImportTrial.Of("Title,Description\n" + string.Concat(texts.Select((t, i) => $"T{i},\"{t}\"\r\n")));

        Assert.Equal(texts, trial.Items.Select(item => item.Description));
    }

    [Fact]
    public void Rows_RaggedAndBlank_KeepWhatTheyHave()
    {
        var trial = ImportTrial.Of("Title,Type,Effort\nA,tech,1\nB\n\n,,\n   \nC,tech,3,extra,more\nD,tech,4,,\n");

        Assert.Equal(["A", "B", "C", "D"], trial.Titles);
        var problem = Assert.Single(trial.Run.Problems);
        Assert.Equal(7, problem.Row);
        Assert.Contains("5 cells, the header 3", problem.Message);
    }

    [Fact]
    public void Rows_UnclosedQuote_IsRefusedWithItsLine()
    {
        var trial = ImportTrial.Of("Title,Effort\nA,1\n\"Never closed,3\nSecond,4\n");

        Assert.Equal(["A"], trial.Titles);
        var problem = Assert.Single(trial.Run.Problems);
        Assert.Equal(3, problem.Row);
        Assert.StartsWith("The quote that opens in line 3 never closes", problem.Message);
    }

    [Fact]
    public void Rows_TextBehindAClosingQuote_IsKeptWithAWarning()
    {
        var trial = ImportTrial.Of("Title,Effort\n\"A\" and B,1\n");

        Assert.Equal("A and B", trial.Only.Title);
        Assert.Empty(trial.Run.Problems);

        trial = ImportTrial.Of("Title,Effort\n\"A\"B,1\n");

        Assert.Equal("AB", trial.Only.Title);
        Assert.Contains("closing quote", Assert.Single(trial.Run.Problems).Message);
    }

    [Fact]
    public void Rows_Nul_IsRemovedWithANoteAndOtherControlCharactersStay()
    {
        var trial = ImportTrial.Of("Title,Effort\nBe\0fore,1\nBell\a rings loudly enough,2\n");

        Assert.Equal(["Before", "Bell\a rings loudly enough"], trial.Titles);
        Assert.Contains(trial.File.Notes, note => note == "NUL characters removed from the text: 1.");
    }

    [Fact]
    public void Rows_HugeCell_IsCutAndReportedAndTheNextRowIsRead()
    {
        var trial = ImportTrial.Of($"Title,Description\nA,{new string('x', 1_000_000)}\nB,short\n");

        Assert.Equal(["A", "B"], trial.Titles);
        Assert.Equal(20_000, trial.Items[0].Description?.Length);
        Assert.Contains(
            new RowProblem(
                2,
                "Description",
                "The text has 1,000,000 characters; the first 32,000 were taken. Shorten it if the rest matters."
            ),
            trial.Run.Problems
        );
    }

    public static TheoryData<string, string> Refused =>
        new()
        {
            { "", "The file is empty" },
            { "\n\r\n  \n", "no rows" },
            { "Title,Effort\n", "no rows" },
            { "Title,\"Eff\nA,1\n", "The quote that opens in line 1 never closes" },
            { "<!DOCTYPE html><html>", "a web page" },
            { "\u0001\u0002\u0003\u0004\u0005 no text", "does not look like text" },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public void TryOpen_NoTable_IsRefusedWithASentence(string content, string part)
    {
        var refusal = ImportTrial.Refusal(content);

        Assert.Contains(part, refusal);
        Assert.EndsWith(".", refusal);
    }

    [Fact]
    public void TryOpen_PictureNamedCsv_IsRefused()
    {
        var refusal = ImportTrial.Refusal([0x89, .. "PNG\r\n\x1A\n"u8, 0, 0, 0, 13]);

        Assert.Equal("This is a PNG picture, not a table. Save the table as CSV and import that file.", refusal);
    }

    [Fact]
    public void TryOpen_AtTheLimits_OpensAndBeyondThemRefuses()
    {
        const string Text = "Title,Effort\nA,1\nB,2\n";
        var limits = new ImportLimits
        {
            MaxBytes = Text.Length,
            MaxRows = 2,
            MaxColumns = 2,
        };

        Assert.Equal(2, ImportTrial.Of(Text, limits: limits).File.RowCount);
        Assert.Contains("more than 1 rows", ImportTrial.Refusal(Text, limits with { MaxRows = 1 }));
        Assert.Contains("more than 1 columns", ImportTrial.Refusal(Text, limits with { MaxColumns = 1 }));
        Assert.Contains("at most 0 MB", ImportTrial.Refusal(Text, limits with { MaxBytes = Text.Length - 1 }));
    }
}
