using System.Text;
using ProductBalance.Data.Connections;
using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Reading;
using ProductBalance.Data.Exchange.Storing;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;

namespace ProductBalance.Data.Tests.Exchange.Storing;

public sealed class ImportPlanQueriesTests
{
    private const string Rows = "Key,Title,Name,Labels,Labels,Points,Due\nA-1,One,Uno,x,y,3,2026-03-04\n";

    [Theory]
    [EachStorage]
    public async Task Propose_SameColumns_TakesWhatWasChosenThen(StorageProvider provider)
    {
        await using var scene = await ImportScene.OpenAsync(provider);
        var run = await scene.ImportAsync(Rows, Choose);

        var plan = await ProposeAsync(scene, "Key,Title,Name,Labels,Labels,Points,Due\nB-1,Two,Due,z,,5,13/02/2026\n");

        Assert.Equal(run.Id, plan.AsIn?.Id);
        Assert.Equal(ImportField.Title, plan.Mapping[2].Field);
        Assert.Equal(ImportField.Ignore, plan.Mapping[1].Field);
        Assert.Equal(1.5, plan.Answers.DaysPerPoint);
    }

    [Theory]
    [InlineData("Key,Title,Labels,Name,Points,Due\nB-1,Two,z,Due,5,\n", true)] // another order, a column less often
    [InlineData("Key,Title,Name,Labels,Points\nB-1,Two,Due,z,5\n", false)] // a column less
    [InlineData("Key,Title,Name,Labels,Points,Due,Mood\nB-1,Two,Due,z,5,,\n", false)] // a column more
    public async Task Propose_OtherHeads_CountOnlyWhereNoneIsNewOrGone(string text, bool isSame)
    {
        await using var scene = await ImportScene.OpenAsync();
        await scene.ImportAsync(Rows, Choose);

        var plan = await ProposeAsync(scene, text);

        Assert.Equal(isSame ? "Name" : "Title", plan.Mapping.Single(c => c.Field == ImportField.Title).Name);
        Assert.Equal(isSame, plan.AsIn is not null);
    }

    [Fact]
    public async Task Propose_GuessesOfTheEarlierFile_AreNoChoices()
    {
        await using var scene = await ImportScene.OpenAsync();
        await scene.ImportAsync("Key;Title;Effort\nA-1;One;1,5\n");

        var plan = await ProposeAsync(scene, "Key,Title,Effort\nA-1,One,1.5\n");

        Assert.Equal((null, '.'), (plan.AsIn, plan.Answers.DecimalSign));
    }

    [Fact]
    public async Task Propose_AfterTheImportWasUndoneOrInAnotherProduct_Guesses()
    {
        await using var scene = await ImportScene.OpenAsync();
        var run = await scene.ImportAsync(Rows, Choose);
        var other = await scene.Storage.AddProductAsync("other");
        var manager = await scene.Storage.AddMemberAsync(other, Role.ProductManager, "Other manager");

        var elsewhere = await scene
            .Storage.Get<ImportPlanQueries>()
            .ProposeAsync(manager, other.Id, FileOf(Rows), CancellationToken.None);
        await scene.UndoAsync(run);

        Assert.Null(elsewhere.Plan.AsIn);
        Assert.Null((await ProposeAsync(scene, Rows)).AsIn);
    }

    [Fact]
    public async Task Propose_FirstLineThatWasTakenForTheHeadsBefore_IsTakenForThemAgain()
    {
        const string Lines = "Wunsch bis März\tTeam Web\nPay by card\tJo\n";
        await using var scene = await ImportScene.OpenAsync();
        var headed = new ImportProposal(FileOf(Lines), ImportPlanner.Propose(FileOf(Lines))).Reading(hasHeads: true);
        var job = new ImportJob("wishes.tsv", headed.File, headed.Plan, ImportLimits.Web);
        await scene.Imports.ImportAsync(scene.Manager, scene.Product.Id, job, progress: null, CancellationToken.None);

        var again = await ProposeAsync(scene, "Wunsch bis März\tTeam Web\nDark mode\tAda\n");
        var other = await ProposeAsync(scene, "Wunsch bis April\tTeam Web\nDark mode\tAda\n");

        Assert.Equal((true, "wishes.tsv"), (again.Answers.HasHeads, again.AsIn?.FileName));
        Assert.Equal((false, null), (other.Answers.HasHeads, other.AsIn));
    }

    [Fact]
    public async Task Propose_AfterTheRunOfAConnection_TakesWhatPeopleChose()
    {
        await using var scene = await ImportScene.OpenAsync();
        var run = await scene.ImportAsync(Rows, Choose);
        var connection = scene.Manager with { Via = Connection.Via };
        await scene.Imports.ImportAsync(
            connection,
            scene.Product.Id,
            ImportScene.JobOf(Rows),
            progress: null,
            CancellationToken.None
        );

        Assert.Equal(run.Id, (await ProposeAsync(scene, Rows)).AsIn?.Id);
    }

    [Fact]
    public async Task Propose_ByAViewer_IsRefused()
    {
        await using var scene = await ImportScene.OpenAsync();
        var viewer = await scene.Storage.AddMemberAsync(scene.Product, Role.Viewer, "Viewer");

        await Assert.ThrowsAsync<DomainRuleException>(() =>
            scene
                .Storage.Get<ImportPlanQueries>()
                .ProposeAsync(viewer, scene.Product.Id, FileOf(Rows), CancellationToken.None)
        );
    }

    private static ImportPlan Choose(ImportPlan plan) =>
        plan.With(2, ImportField.Title) with
        {
            Answers = plan.Answers with { DaysPerPoint = 1.5 },
        };

    private static async Task<ImportPlan> ProposeAsync(ImportScene scene, string text) =>
        (
            await scene
                .Storage.Get<ImportPlanQueries>()
                .ProposeAsync(scene.Manager, scene.Product.Id, FileOf(text), CancellationToken.None)
        ).Plan;

    private static TableFile FileOf(string text)
    {
        Assert.True(
            ImportFile.TryOpen(Encoding.UTF8.GetBytes(text), ImportLimits.Web, out var file, out var refusal),
            refusal
        );
        return file;
    }
}
