using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Tests.Support;

namespace ProductBalance.Data.Tests.Exchange.Reading;

public sealed class HeadTestTests
{
    [Theory]
    [InlineData("Title\tTeam\nPay by card\tWeb\n", true)]
    [InlineData("Wunsch\tWer\tBis wann\nPay by card\tJo\t2026-03-01\n", true)] // unknown words, and none like a row
    [InlineData("Summary\nPay by card\nDark mode\n", true)]
    [InlineData("What do you need?,Which team are you in?\nPay by card,Web\n", true)] // the questions of a form
    [InlineData("Pay by card\tDone\t3 days\nDark mode\tTo do\t1 day\n", false)]
    [InlineData("PB-1\tLet people pay by card\tStory\tDone\nPB-2\tDark mode\tBug\tTo do\n", false)] // "Story" is a name too
    [InlineData("Pay by card\nDark mode\n", false)] // a list of titles
    [InlineData("Dark mode\tWeb\nCSV export\tWeb\n", false)] // a value that comes again
    [InlineData("One,2026-03-01\nTwo,2026-03-02\n", false)]
    public void Open_FirstLine_IsAHeadWhereItNamesColumns(string text, bool isHead)
    {
        Assert.Equal(isHead, ImportTrial.Of(text).File.HasHeads);
    }

    [Fact]
    public void Open_WithoutHeads_EveryLineIsAnItemAndColumnsAreGuessedByTheirCells()
    {
        var trial = ImportTrial.Of("Pay by card\tDone\tHigh\t3 days\nDark mode\tTo do\tLow\t1 day\n");

        Assert.Equal(["Pay by card", "Dark mode"], trial.Titles);
        Assert.Equal(
            [ImportField.Title, ImportField.Status, ImportField.Priority, ImportField.Effort],
            trial.Plan.Mapping.Select(column => column.Field)
        );
        Assert.Equal((ImportedStage.Done, 3d), (trial.Items[0].Stage, trial.Items[0].EffortDays));
        Assert.Contains(trial.File.Notes, note => note.Contains("without a header", StringComparison.Ordinal));
    }

    [Fact]
    public void Open_WithoutHeads_KeepsNarrowFirstLines()
    {
        var trial = ImportTrial.Of("Pay by card\t\t\nDark mode\tWeb\t2\nCSV export\tWeb\t5\n");

        Assert.Equal(3, trial.Run.Counts.Items);
    }

    [Fact]
    public void Otherwise_TakesTheFirstLineTheOtherWayAndBack()
    {
        var file = ImportTrial.Of("Wunsch\tWer\nPay by card\tJo\n").File;

        var items = file.Otherwise();
        var heads = items?.Otherwise();

        Assert.Equal((true, false, true), (file.HasHeads, items?.HasHeads, heads?.HasHeads));
        Assert.Equal((1, 2, 1), (file.RowCount, items?.RowCount, heads?.RowCount));
        Assert.Equal(["Column 1", "Column 2"], items?.Columns.Select(column => column.Name));
    }

    [Fact]
    public void Open_Json_LeavesNothingOpen()
    {
        var file = ImportTrial.Of("""[{"title": "Pay by card"}]""").File;

        Assert.Null(file.HasHeads);
        Assert.Null(file.Otherwise());
    }
}
