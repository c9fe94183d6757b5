using System.Text;
using Bunit;
using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Exchange.Reading;
using ProductBalance.Data.Exchange.Storing;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Features.Exchange;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Exchange;

public sealed class ImportPartsTests : WebTestContext
{
    [Fact]
    public void MappingTable_UnknownColumns_AreShownOnAskingAndCanBeChosen()
    {
        var plan = PlanOf("Key,Title,Mood\nA-1,One,sunny\n");
        (int, ImportField)? chosen = null;
        var table = Render<MappingTable>(parameters =>
            parameters
                .Add(part => part.Guess, plan)
                .Add(part => part.Plan, plan)
                .Add(part => part.OnChoose, choice => chosen = choice)
        );

        Assert.Equal(2, table.FindAll("tbody tr").Count);
        table.Find("button").Click();
        table.Find("select[aria-label='“Mood” becomes']").Change("Labels");

        Assert.Equal(3, table.FindAll("tbody tr").Count);
        Assert.Equal((2, ImportField.Labels), chosen);
    }

    [Fact]
    public void Questions_Answered_GiveTheNewAnswers()
    {
        ImportAnswers? answers = null;
        var part = Render<ImportQuestions>(parameters =>
            parameters
                .Add(p => p.Questions, [new ImportQuestion(nameof(ImportAnswers.DaysPerPoint), "How many days?")])
                .Add(p => p.Answers, new ImportAnswers())
                .Add(p => p.OnAnswer, given => answers = given)
        );

        part.Find("input[name=daysPerPoint]").Change("1.5");

        Assert.Equal(1.5, answers?.DaysPerPoint);
    }

    [Theory]
    [InlineData(3, 3, null)]
    [InlineData(3, 1_200, "The first 3 of 1,200 problems.")]
    public void Problems_MoreThanListed_SayHowMany(int listed, int count, string? hint)
    {
        var part = Render<ProblemTable>(parameters =>
            parameters
                .Add(p => p.Problems, [.. Enumerable.Range(2, listed).Select(n => new RowProblem(n, null, "Wrong."))])
                .Add(p => p.Count, count)
        );

        Assert.Equal(listed, part.FindAll("tbody tr").Count);
        Assert.Contains("the whole row", part.Markup, StringComparison.Ordinal);
        Assert.Equal(hint is not null, part.FindAll(".hint").Count == 1);
        Assert.Contains(hint ?? "", part.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ImportState.Complete, "2 new items, 1 update, 4 unchanged, 3 refused", true)]
    [InlineData(ImportState.Undone, "was taken back", false)]
    public void Summary_SaysWhatBecameOfTheFile(ImportState state, string sentence, bool canBeUndone)
    {
        ImportRun? undone = null;
        var summary = Render<ImportSummary>(parameters =>
            parameters
                .Add(p => p.Run, RunIn(state))
                .Add(p => p.Product, Shop)
                .Add(p => p.IsBusy, false)
                .Add(p => p.NeedsEstimate, "/needs")
                .Add(p => p.RefusedRows, "/refused")
                .Add(p => p.OtherFile, "/import")
                .Add(p => p.OnUndo, run => undone = run)
        );

        foreach (var button in summary.FindAll("button"))
        {
            button.Click();
        }

        Assert.Contains(sentence, summary.Markup, StringComparison.Ordinal);
        Assert.Equal(canBeUndone, undone is not null);
        Assert.Equal(canBeUndone, summary.FindAll("a[href='/refused']").Count == 1);
        Assert.Equal(canBeUndone, summary.Markup.Contains("1 field that people changed here stays as it is"));
        Assert.Equal(canBeUndone, summary.FindAll("a[href='/p/shop/items/7']").Count == 1);
    }

    [Fact]
    public void Earlier_OnlyACompleteImport_CanBeUndone()
    {
        var part = Render<EarlierImports>(parameters =>
            parameters
                .Add(p => p.Runs, [.. Enum.GetValues<ImportState>().Select(RunIn)])
                .Add(p => p.TimeZone, "Europe/Berlin")
                .Add(p => p.IsBusy, false)
        );

        Assert.Equal(4, part.FindAll("tbody tr").Count);
        Assert.Equal("Undo the import of backlog.csv", part.Find("tbody button").TextContent);
        Assert.Contains("stopped, nothing kept", part.Markup, StringComparison.Ordinal);
    }

    private static ImportPlan PlanOf(string text)
    {
        Assert.True(ImportFile.TryOpen(Encoding.UTF8.GetBytes(text), ImportLimits.Web, out var file, out _));
        return ImportPlanner.Propose(file);
    }

    private static Product Shop { get; } =
        new(new ProductId(Guid.Empty), "shop", new ProductSettings { Name = "Shop" });

    private static ImportRun RunIn(ImportState state) =>
        new()
        {
            Id = Guid.CreateVersion7(DateTimeOffset.UnixEpoch),
            ProductId = new ProductId(Guid.Empty),
            ActorId = Guid.Empty,
            FileName = "backlog.csv",
            Format = ImportFormat.Jira,
            Mapping = [],
            StartedAt = DateTimeOffset.UnixEpoch,
            BeatAt = DateTimeOffset.UnixEpoch,
            State = state,
            Rows = 10,
            Created = 2,
            Updated = 1,
            Refused = 3,
            Kept = [new KeptField(4, 7, "title")],
            KeptCount = 1,
        };
}
