using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Tests.Exchange.Conversion;

public sealed class RowConverterTests
{
    [Theory]
    [InlineData("100", '.', 100.0)]
    [InlineData("1,200", '.', 1200.0)]
    [InlineData("1.200", ',', 1200.0)]
    [InlineData("1.200.300,5", ',', 1200300.5)]
    [InlineData("1 000", '.', 1000.0)]
    [InlineData("1\u202F000,5", ',', 1000.5)]
    [InlineData("1'000", '.', 1000.0)]
    [InlineData("١٠٠", '.', 100.0)]
    [InlineData("1E+3", '.', 1000.0)]
    [InlineData(".5", '.', 0.5)]
    [InlineData("0", '.', 0.0)]
    [InlineData("-", '.', null)]
    [InlineData("n/a", '.', null)]
    public void Convert_Number_IsReadAsItIsWritten(string cell, char sign, double? expected)
    {
        var trial = WithSign($"Title\tReach\nA\t{cell}\n", sign);

        Assert.Equal(expected, trial.Only.ModelInputs.TryGetValue("reach", out var reach) ? reach : null);
        Assert.Empty(trial.Run.Problems);
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1e309")]
    [InlineData("1e-320")]
    [InlineData("1e-400")]
    [InlineData("0x10")]
    [InlineData("1,2,3")]
    [InlineData("12,34")]
    [InlineData("100 users")]
    [InlineData("100-200")]
    [InlineData("#DIV/0!")]
    [InlineData("-100")]
    [InlineData("M")]
    public void Convert_NoUsableNumber_KeepsTheRowAndReportsTheField(string cell)
    {
        var trial = WithSign($"Title\tReach\nA\t{cell}\n", '.');

        Assert.Empty(trial.Only.ModelInputs);
        var problem = Assert.Single(trial.Run.Problems);
        Assert.Equal((2, "Reach"), (problem.Row, problem.Column));
        Assert.Contains(cell, problem.Message);
    }

    [Theory]
    [InlineData("80%", ConfidenceScale.Share, 0.8)]
    [InlineData("80 %", ConfidenceScale.Points, 0.8)]
    [InlineData("0.8", ConfidenceScale.Mixed, 0.8)]
    [InlineData("80", ConfidenceScale.Mixed, 0.8)]
    [InlineData("1", ConfidenceScale.Mixed, 1.0)]
    [InlineData("1", ConfidenceScale.Percent, 0.01)]
    [InlineData("1%", ConfidenceScale.Mixed, 0.01)]
    [InlineData("7", ConfidenceScale.Points, 7.0)]
    [InlineData("180%", ConfidenceScale.Mixed, null)]
    [InlineData("80", ConfidenceScale.Share, null)]
    public void Convert_Confidence_HasOneMeaningInAFile(string cell, ConfidenceScale scale, double? expected)
    {
        var trial = ImportTrial.Of(
            $"Title,Confidence\nA,{cell}\n",
            plan => plan with { Answers = plan.Answers with { Confidence = scale } }
        );

        Assert.Equal(expected, trial.Only.ModelInputs.TryGetValue("confidence", out var share) ? share : null);
        Assert.Equal(expected is null, trial.Run.ProblemCount == 1);
    }

    [Theory]
    [InlineData("Effort (days)", "2.5", 2.5)]
    [InlineData("Effort (hours)", "12", 1.5)]
    [InlineData("Effort (person-weeks)", "2", 10.0)]
    [InlineData("Effort (person-months)", "84", 1826.25)]
    [InlineData("Effort", "1w 2d 4h", 7.5)]
    [InlineData("Effort", "45m", 0.09375)]
    [InlineData("Effort", "4 weeks", 20.0)]
    [InlineData("Effort", "2.5 Tage", 2.5)]
    [InlineData("Effort", "3 person-days", 3.0)]
    [InlineData("Effort", "0", null)]
    [InlineData("Effort", "-3", null)]
    [InlineData("Effort", "L", null)]
    [InlineData("Effort", "3-5", null)]
    [InlineData("Effort", "5 points", null)]
    public void Convert_Effort_IsPersonDaysAboveZero(string header, string cell, double? days)
    {
        var trial = ImportTrial.Of($"Title,{header}\nA,{cell}\nB,1.5\n");

        Assert.Equal(days, trial.Items[0].EffortDays is { } read ? Math.Round(read, 9) : null);
        Assert.Equal(days is null, trial.Run.ProblemCount == 1);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(0.5, 2.5)]
    public void Convert_StoryPoints_AreEffortOnlyWherePriced(double? daysPerPoint, double? days)
    {
        var trial = ImportTrial.Of(
            "Title,Story points\nA,5\n",
            plan => plan with { Answers = plan.Answers with { DaysPerPoint = daysPerPoint } }
        );

        Assert.Equal((5, days), (trial.Only.StoryPoints, trial.Only.EffortDays));
    }

    [Theory]
    [InlineData("2026-02-28", "2026-02-28")]
    [InlineData("2026-01-01T10:00:00Z", "2026-01-01")]
    [InlineData("2026-03-29T02:30:00+01:00", "2026-03-29")]
    [InlineData("2016-10-20 14:26:39", "2016-10-20")]
    [InlineData("25/Sep/25 4:05 PM", "2025-09-25")]
    [InlineData("25/Sept/25", "2025-09-25")]
    [InlineData("22/Mar/14 07:59", "2014-03-22")]
    [InlineData("Mon Feb 06 2023 05:00:00 GMT+0000 (GMT)", "2023-02-06")]
    [InlineData("01 Mar 2024 10:00", "2024-03-01")]
    [InlineData("Sep 25, 2025", "2025-09-25")]
    [InlineData("1. März 2026", "2026-03-01")]
    [InlineData("3 août 2026", "2026-08-03")]
    [InlineData("5 de enero de 2026", "2026-01-05")]
    [InlineData("12 juillet 2026", "2026-07-12")]
    [InlineData("28.02.2026", "2026-02-28")]
    [InlineData("03/04/2026", "2026-04-03")]
    [InlineData("01/02/49", "2049-02-01")]
    [InlineData("46081", "2026-02-28")]
    [InlineData("46081.5", "2026-02-28")]
    [InlineData("1767225600000", "2026-01-01")]
    [InlineData("1767225600", "2026-01-01")]
    [InlineData("20260228", "2026-02-28")]
    [InlineData("2028-02-29", "2028-02-29")]
    [InlineData("9999-12-31", "9999-12-31")]
    public void Convert_Day_IsTheDayAsWritten(string cell, string expected)
    {
        var trial = ImportTrial.Of($"Title,Due\nA,\"{cell}\"\n");

        Assert.Equal(expected, trial.Only.Due?.ToString("yyyy-MM-dd", null));
    }

    [Theory]
    [InlineData("31/02/2026")]
    [InlineData("2026-13-01")]
    [InlineData("2026-02-29")]
    [InlineData("0000-00-00")]
    [InlineData("00/00/00")]
    [InlineData("25/Sep/25 25:00")]
    [InlineData("25/Sep/25 13:00 PM")]
    [InlineData("25/Xyz/25")]
    [InlineData("next Friday")]
    [InlineData("Q3")]
    [InlineData("2026")]
    [InlineData("99999999999999999999999")]
    [InlineData("٠١/٠٢/٢٠٢٦")]
    public void Convert_NoDay_IsReportedAndNeverAnotherDay(string cell)
    {
        var trial = ImportTrial.Of($"Title,Due\nA,{cell}\n");

        Assert.Null(trial.Only.Due);
        Assert.Equal("Due", Assert.Single(trial.Run.Problems).Column);
    }

    [Fact]
    public void Convert_MonthFirst_TakesTheAnswerForTheWholeFile()
    {
        var trial = ImportTrial.Of(
            "Title,Due\nA,03/04/2026\n",
            plan => plan with { Answers = plan.Answers with { DateOrder = DateOrder.MonthFirst } }
        );

        Assert.Equal(new DateOnly(2026, 3, 4), trial.Only.Due);
    }

    [Fact]
    public void Convert_ClosedBeforeCreated_IsReportedAndLeftOut()
    {
        var trial = ImportTrial.Of("Title,Created,Resolved\nA,2015-02-05,2015-02-04\n");

        Assert.Null(trial.Only.Closed);
        Assert.Contains("2015-02-04 lies before 2015-02-05", Assert.Single(trial.Run.Problems).Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u00A0\u2003")]
    [InlineData("\u200B")]
    [InlineData("\u2800\u3164")]
    public void Convert_TitleThatShowsNothing_IsRefused(string title)
    {
        var trial = ImportTrial.Of($"Title,Effort\n{title},1\n");

        Assert.Empty(trial.Items);
        Assert.Contains("no title", Assert.Single(trial.Run.Problems).Message);
    }

    [Fact]
    public void Convert_LongTitle_IsCutBetweenGraphemesAndLeadsTheDescription()
    {
        const string Family = "👩‍👩‍👧‍👦";
        var title = new string('x', 295) + Family + Family;

        var trial = ImportTrial.Of($"Title,Description\n{title},text\n");

        Assert.Equal(new string('x', 295), trial.Only.Title);
        Assert.Equal($"{title}\n\ntext", trial.Only.Description);
        Assert.Contains("at most 300 characters", Assert.Single(trial.Run.Problems).Message);
    }

    [Fact]
    public void Convert_TitleOfSeveralLines_IsOneLine()
    {
        var trial = ImportTrial.Of("Title,Effort\n\"one\r\ntwo\",1\n");

        Assert.Equal("one two", trial.Only.Title);
    }

    [Fact]
    public void Convert_OwnFormulaGuard_IsTakenOffAndOtherApostrophesStay()
    {
        var trial = ImportTrial.Of("Title,Effort\n'=1+1,1\n'quoted' text,2\n-5% tickets,3\n");

        Assert.Equal(["=1+1", "'quoted' text", "-5% tickets"], trial.Titles);
    }

    [Theory]
    [InlineData(RepeatedKeys.Skip, 2)]
    [InlineData(RepeatedKeys.Update, 4)]
    public void Convert_RepeatedKey_IsReportedAndHandledAsAnswered(RepeatedKeys answer, int items)
    {
        var trial = ImportTrial.Of(
            "Key,Title\nAB-1,First\nab-1,Lower case\n\" AB-1 \",Spaces\n,No key\n",
            plan => plan with { Answers = plan.Answers with { RepeatedKeys = answer } }
        );

        Assert.Equal(items, trial.Items.Count);
        Assert.Equal([3, 4], trial.Run.Problems.Select(problem => problem.Row));
    }

    [Theory]
    [InlineData("tech", "", ItemKind.Tech, false)]
    [InlineData("Product", "", ItemKind.Product, false)]
    [InlineData("Spike", "", ItemKind.Tech, true)]
    [InlineData("Story", "", ItemKind.Product, true)]
    [InlineData("Task", "Tech-Debt", ItemKind.Tech, true)]
    public void Convert_Kind_IsAGuessUnlessItIsSaid(string type, string label, ItemKind kind, bool isGuess)
    {
        var item = ImportTrial.Of($"Title,Type,Labels\nA,{type},{label}\n").Only;

        Assert.Equal((kind, isGuess), (item.Kind, item.KindIsGuess));
    }

    [Theory]
    [InlineData("To Do", ImportedStage.Open)]
    [InlineData("in_progress", ImportedStage.InProgress)]
    [InlineData("Erledigt", ImportedStage.Done)]
    [InlineData("Won't do", ImportedStage.Dropped)]
    [InlineData("Simmering", null)]
    public void Convert_Status_KeepsTheWordAndReadsTheStage(string word, ImportedStage? stage)
    {
        var item = ImportTrial.Of($"Title,Status\nA,{word}\n").Only;

        Assert.Equal((word, stage), (item.StatusWord, item.Stage));
    }

    [Fact]
    public void Convert_MoscowWords_HaveOneSpelling()
    {
        var trial = ImportTrial.Of("Title,MoSCoW\nA,must have\nB,SHOULD\nC,Won't\nD,High\n");

        Assert.Equal(["Must", "Should", "Won't", "High"], trial.Items.Select(item => item.Priority));
    }

    [Fact]
    public void Convert_AzureTree_GivesEachRowItsParentAndTheEndsOfPaths()
    {
        var trial = ImportTrial.Of(
            "ID,Work Item Type,Title 1,Title 2,State,Area Path\n"
                + "165,Epic,Telemetry,,New,Shop\\Web\\Checkout\n,Issue,,Fix import,New,Shop\n,Epic,Other,,New,Shop\n,Issue,,Sub,New,\n"
        );

        Assert.Equal([null, "165", null, "Other"], trial.Items.Select(item => item.ParentKey));
        Assert.Equal(["Checkout"], trial.Items.SelectMany(item => item.Areas));
    }

    [Fact]
    public void Convert_SeveralDescriptions_AreJoinedUnderTheirHeaders()
    {
        var trial = ImportTrial.Of("As a ...,I want to,So that\nbuyer,pay by card,I save time\n");

        Assert.Equal("pay by card", trial.Only.Title);
        Assert.Equal("**As a ...**: buyer\n\n**So that**: I save time", trial.Only.Description);
    }

    [Fact]
    public void Convert_MoreNamesThanAnItemHolds_KeepsTheFirstAndSaysSo()
    {
        var labels = string.Join(';', Enumerable.Range(1, 51).Select(n => $"l{n}"));

        var trial = ImportTrial.Of($"Title,Labels\nA,{labels}\n");

        Assert.Equal(ItemContent.NamesMaxCount, trial.Only.Labels.Count);
        Assert.Equal("Labels", Assert.Single(trial.Run.Problems).Column);
    }

    private static ImportTrial WithSign(string text, char sign) =>
        ImportTrial.Of(text, plan => plan with { Answers = plan.Answers with { DecimalSign = sign } });
}
