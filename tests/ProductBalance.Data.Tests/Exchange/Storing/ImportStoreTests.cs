using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Exchange.Storing;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Tests.Exchange.Storing;

public sealed class ImportStoreTests
{
    private const string TwoItems = """
        Key,Title,Status,Effort
        A-1,Faster build,Open,3
        A-2,Old report,Done,1
        """;

    [Theory]
    [EachStorage]
    public async Task Import_NewItems_AreDraftsOutsideTheRankingAndDoneOnesAreReleased(StorageProvider provider)
    {
        await using var scene = await ImportScene.OpenAsync(provider);

        var run = await scene.ImportAsync(TwoItems);

        Assert.Equal((ImportState.Complete, 2, 2, 0, 0), Figures(run));
        var snapshot = await scene.RankingAsync();
        Assert.Empty(snapshot.Ranked);
        Assert.Equal("Faster build", Assert.Single(snapshot.NeedsEstimate).Content.Title);
        Assert.Equal(ItemStatus.Released, (await scene.ItemAsync("A-2")).Status);
    }

    [Theory]
    [EachStorage]
    public async Task Import_SameFileAgain_ChangesNothing(StorageProvider provider)
    {
        await using var scene = await ImportScene.OpenAsync(provider);
        await scene.ImportAsync(TwoItems);

        var preview = await scene.PreviewAsync(TwoItems);
        var again = await scene.ImportAsync(TwoItems);

        Assert.Equal((2, 0, 0, 0, 2), Figures(preview));
        Assert.Equal((ImportState.Complete, 2, 0, 0, 0), Figures(again));
        Assert.Equal([1, 2], (await scene.ItemsAsync()).Select(item => item.Number));
    }

    [Theory]
    [EachStorage]
    public async Task Import_ChangedRow_UpdatesTheItemAndTellsItsHistory(StorageProvider provider)
    {
        await using var scene = await ImportScene.OpenAsync(provider);
        await scene.ImportAsync(TwoItems);
        var changed = TwoItems.Replace("Faster build", "Much faster build", StringComparison.Ordinal);

        var preview = await scene.PreviewAsync(changed);
        var run = await scene.ImportAsync(changed);

        Assert.Equal((2, 0, 1, 0, 1), Figures(preview));
        Assert.Equal((ImportState.Complete, 2, 0, 1, 0), Figures(run));
        var item = await scene.ItemAsync("A-1");
        var history = await HistoryAsync(scene, item.Id);
        Assert.Equal("Much faster build", item.Title);
        Assert.Equal(
            ("title", "\"Faster build\"", "\"Much faster build\""),
            history[0].Fields.Select(f => (f.Field, f.Before, f.After)).Single()
        );
        Assert.Equal(
            [("created", "\"imported from backlog.csv\""), ("guessed", "[\"kind\"]")],
            history[^1].Fields.Select(f => (f.Field, f.After))
        );
    }

    [Fact]
    public async Task Import_KeyInAnotherCase_IsTheSameItem()
    {
        await using var scene = await ImportScene.OpenAsync();
        await scene.ImportAsync(TwoItems);

        var run = await scene.ImportAsync(TwoItems.Replace("A-", "a-", StringComparison.Ordinal));

        Assert.Equal((ImportState.Complete, 2, 0, 0, 0), Figures(run));
    }

    [Fact]
    public async Task Import_RowWithoutTitle_IsRefusedWithItsReasonAndTheOthersGoIn()
    {
        await using var scene = await ImportScene.OpenAsync();

        var run = await scene.ImportAsync("Key,Title\nA-1,\nA-2,Kept\n");

        Assert.Equal((ImportState.Complete, 2, 1, 0, 1), Figures(run));
        Assert.Equal(2, Assert.Single(run.Problems).Row);
    }

    [Fact]
    public async Task Import_KeyTwiceInTheFile_UpdatesWhereThatIsTheAnswer()
    {
        await using var scene = await ImportScene.OpenAsync();
        const string text = "Key,Title\nA-1,First\nA-1,Second\n";

        var run = await scene.ImportAsync(
            text,
            plan => plan with { Answers = plan.Answers with { RepeatedKeys = RepeatedKeys.Update } }
        );

        Assert.Equal((ImportState.Complete, 2, 1, 0, 0), Figures(run));
        Assert.Equal("Second", Assert.Single(await scene.ItemsAsync()).Title);
        Assert.Equal(2, (await NextNumberAsync(scene)));
    }

    [Fact]
    public async Task Import_KeyTwiceInChunksApart_UpdatesWhereThatIsTheAnswer()
    {
        await using var scene = await ImportScene.OpenAsync();
        var rows = Enumerable.Range(1, 600).Select(n => $"A-{n},Title {n}");
        var text = string.Join('\n', [.. rows.Prepend("Key,Title"), "A-1,Second"]);

        var run = await scene.ImportAsync(
            text,
            plan => plan with { Answers = plan.Answers with { RepeatedKeys = RepeatedKeys.Update } }
        );

        Assert.Equal((ImportState.Complete, 601, 600, 0, 0), Figures(run));
        Assert.Equal("Second", (await scene.ItemAsync("A-1")).Title);
    }

    [Fact]
    public async Task Import_ByAnEngineer_IsRefusedAndTheAttemptKept()
    {
        await using var scene = await ImportScene.OpenAsync();
        var engineer = await scene.Storage.AddMemberAsync(scene.Product, Role.Engineer);
        var job = ImportScene.JobOf(TwoItems);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            scene.Imports.ImportAsync(engineer, scene.Product.Id, job, progress: null, CancellationToken.None)
        );

        Assert.Equal("not-allowed", refusal.Code);
        Assert.True((await scene.Storage.LastChangeAsync()).Refused);
        Assert.Empty(await scene.ItemsAsync());
    }

    [Fact]
    public async Task Import_WhileAnotherRuns_IsRefused()
    {
        await using var scene = await ImportScene.OpenAsync();
        ImportRun? other = null;
        var progress = new Callback(_ => other = null);

        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            scene.ImportAsync(
                TwoItems,
                progress: new Callback(_ =>
                    other = scene.ImportAsync(TwoItems, progress: progress).GetAwaiter().GetResult()
                )
            )
        );

        Assert.Equal("import-running", refusal.Code);
        Assert.Null(other);
    }

    [Theory]
    [EachStorage]
    public async Task Import_WhileItRuns_ShowsNothingOfIt(StorageProvider provider)
    {
        await using var scene = await ImportScene.OpenAsync(provider);
        var seen = -1;

        await scene.ImportAsync(
            TwoItems,
            progress: new Callback(_ =>
            {
                var snapshot = scene.RankingAsync().GetAwaiter().GetResult();
                seen = snapshot.NeedsEstimate.Count + snapshot.Closed.Count;
            })
        );

        Assert.Equal(0, seen);
        var after = await scene.RankingAsync();
        Assert.Equal(2, after.NeedsEstimate.Count + after.Closed.Count);
    }

    [Theory]
    [EachStorage]
    public async Task Import_Cancelled_LeavesNothingAndUsesNoNumberAgain(StorageProvider provider)
    {
        await using var scene = await ImportScene.OpenAsync(provider);
        await scene.ImportAsync("Key,Title\nB-1,Before\n");
        using var cancelling = new CancellationTokenSource();
        var rows = string.Join('\n', Enumerable.Range(1, 600).Select(n => $"A-{n},Title {n}"));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            scene.ImportAsync(
                $"Key,Title\nB-1,After\n{rows}\n",
                progress: new Callback(_ => cancelling.Cancel()),
                cancellationToken: cancelling.Token
            )
        );

        Assert.Equal("Before", Assert.Single(await scene.ItemsAsync()).Title);
        await using var db = scene.Storage.OpenContext();
        Assert.Equal(1, await db.Items.IgnoreQueryFilters().CountAsync());
        Assert.Equal(ImportState.Removed, (await LatestAsync(scene)).State);
        Assert.Equal(501, await NextNumberAsync(scene)); // B-1, and 499 of the first chunk
    }

    [Fact]
    public async Task Import_WhileSomebodyAddsAnItem_BothSucceed()
    {
        await using var scene = await ImportScene.OpenAsync();
        var rows = string.Join('\n', Enumerable.Range(1, 1_200).Select(n => $"A-{n},Title {n}"));
        var adding = Task.CompletedTask;

        var run = await scene.ImportAsync(
            $"Key,Title\n{rows}\n",
            progress: new Callback(_ =>
                adding = adding.ContinueWith(_ => scene.Storage.AddDraftAsync(scene.Manager, scene.Product)).Unwrap()
            )
        );
        await adding;

        Assert.Equal((ImportState.Complete, 1_200, 1_200, 0, 0), Figures(run));
        var numbers = (await scene.ItemsAsync()).Select(item => item.Number).ToList();
        Assert.Equal(1_203, numbers.Distinct().Count());
    }

    [Theory]
    [EachStorage]
    public async Task Import_Dependencies_AreLinkedWithoutCircles(StorageProvider provider)
    {
        await using var scene = await ImportScene.OpenAsync(provider);
        await scene.ImportAsync("Key,Title,Depends on\nA-1,One,\nA-2,Two,A-1\n");

        var run = await scene.ImportAsync("Key,Title,Depends on\nA-1,One,A-3\nA-3,Three,A-2\nA-4,Four,A-2\n");

        await using var db = scene.Storage.OpenContext();
        var names = await db.Items.ToDictionaryAsync(item => item.Id, item => item.ExternalKey);
        var links = (await db.Links.ToListAsync()).Select(link => $"{names[link.From]} → {names[link.To]}").Order();
        Assert.Equal(["A-1 → A-3", "A-2 → A-1", "A-4 → A-2"], links);
        Assert.Contains("wait for each other already", Assert.Single(run.Problems).Message, StringComparison.Ordinal);
        var fromFour = await HistoryAsync(scene, (await scene.ItemAsync("A-4")).Id);
        Assert.Contains(fromFour.SelectMany(h => h.Fields), f => f is { Field: "links", After: "\"DependsOn PB-2\"" });
    }

    private static Task<IReadOnlyList<HistoryEntry>> HistoryAsync(ImportScene scene, ItemId item) =>
        scene
            .Storage.Get<HistoryStore>()
            .OfItemAsync(scene.Manager, scene.Product.Id, item, limit: 100, CancellationToken.None);

    private static async Task<ImportRun> LatestAsync(ImportScene scene) =>
        (await scene.Imports.ListAsync(scene.Manager, scene.Product.Id, limit: 1, CancellationToken.None))[0];

    private static async Task<int> NextNumberAsync(ImportScene scene)
    {
        await using var db = scene.Storage.OpenContext();
        return (await db.Products.SingleAsync()).NextNumber;
    }

    private static (ImportState, int Rows, int Created, int Updated, int Refused) Figures(ImportRun run) =>
        (run.State, run.Rows, run.Created, run.Updated, run.Refused);

    [Fact]
    public async Task Preview_AnswerThatMakesNoSense_IsRefusedAsTheImportIs()
    {
        await using var scene = await ImportScene.OpenAsync();

        await Assert.ThrowsAsync<ValidationException>(() =>
            scene.PreviewAsync(TwoItems, plan => plan with { Answers = plan.Answers with { DaysPerPoint = 0 } })
        );
    }

    private static (int Rows, int Created, int Updated, int Refused, int Unchanged) Figures(ImportPreview preview) =>
        (preview.Rows, preview.Created, preview.Updated, preview.Refused, preview.Unchanged);
}
