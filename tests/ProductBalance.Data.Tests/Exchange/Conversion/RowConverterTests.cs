using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Tests.Exchange.Conversion;

public sealed class RowConverterTests
{
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

    [Theory]
    [InlineData("yes", true)]
    [InlineData("Nein", false)]
    [InlineData("", null)]
    public void Convert_ReadsSkillAndWhatCanBeShown(string cell, bool? showable)
    {
        var trial = ImportTrial.Of($"Title,Skill,Can be shown\nFold the voucher field away,React,{cell}\n");

        Assert.Equal(("React", showable), (trial.Only.Skill, trial.Only.Showable));
        Assert.Empty(trial.Run.Problems);
    }

    [Fact]
    public void Convert_WhenShowableIsNeitherYesNorNo_SaysSo()
    {
        var trial = ImportTrial.Of("Title,Showable\nFold the voucher field away,perhaps\n");

        Assert.Null(trial.Only.Showable);
        Assert.Contains("neither yes nor no", Assert.Single(trial.Run.Problems).Message);
    }
}
