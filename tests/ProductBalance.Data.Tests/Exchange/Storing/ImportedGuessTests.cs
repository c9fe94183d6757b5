using ProductBalance.Data.Backlog;
using ProductBalance.Data.Freshness;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Data.Tests.Exchange.Storing;

public sealed class ImportedGuessTests
{
    [Fact]
    public async Task Import_Guesses_FillWhatIsOpenAndChangeNothingThatStands()
    {
        await using var scene = await ImportScene.OpenAsync();
        await scene.ImportAsync("Key,Title,Area,Effort (days)\nA-1,Pay,Shop,5\nA-2,Buy,,\n");

        await scene.ImportAsync("Key,Title\nA-1,[Billing] Pay (2 days)\nA-2,[Billing] Buy (2 days)\n");

        var (first, second) = (await scene.ItemAsync("A-1"), await scene.ItemAsync("A-2"));
        Assert.Equal(("Shop", Estimate.Of(5)), (Assert.Single(first.Content.Areas), first.Content.Effort));
        Assert.Equal(("Billing", Estimate.Of(2)), (Assert.Single(second.Content.Areas), second.Content.Effort));
    }

    [Theory]
    [EachStorage]
    public async Task Import_Guesses_AreMarkedUntilSomebodyChangesThemOrFindsThemRight(StorageProvider provider)
    {
        await using var scene = await ImportScene.OpenAsync(provider);
        await scene.ImportAsync("Key,Title\nA-1,[Billing] Pay (2 days)\n");
        var item = await scene.ItemAsync("A-1");

        var atFirst = await GuessedAsync(scene, item);
        await EditAsync(scene, item, item.Content with { Areas = ["Shop"] });
        await scene
            .Storage.Get<FreshnessStore>()
            .ConfirmAsync(scene.Manager, scene.Product.Id, item.Number, "effort", CancellationToken.None);

        Assert.Equal(["areas", "effort", "kind"], atFirst);
        Assert.Equal(["kind"], await GuessedAsync(scene, item));
    }

    [Fact]
    public async Task Import_GuessThatFillsAKnownItem_IsMarkedAndNoOther()
    {
        await using var scene = await ImportScene.OpenAsync();
        await scene.ImportAsync("Key,Title,Type,Area\nA-1,Pay,product,Shop\n");

        await scene.ImportAsync("Key,Title\nA-1,[Billing] Pay (2 days)\n");

        Assert.Equal(["effort"], await GuessedAsync(scene, await scene.ItemAsync("A-1")));
    }

    [Fact]
    public async Task Import_ImpactFromASentence_IsAGuessUntilAPartOfItIsChanged()
    {
        await using var scene = await ImportScene.OpenAsync();
        await scene.ImportAsync("Key,Title,Type,Expected impact\nA-1,Pay,product,cut CI time from 45 to 12 minutes\n");
        var item = await scene.ItemAsync("A-1");

        var atFirst = await GuessedAsync(scene, item);
        await EditAsync(scene, item, item.Content with { Impact = item.Content.Impact with { Metric = "Build time" } });

        Assert.Equal(["impact"], atFirst);
        Assert.Empty(await GuessedAsync(scene, item));
    }

    private static async Task<IReadOnlyList<string>> GuessedAsync(ImportScene scene, BacklogItem item) =>
        (
            await scene
                .Storage.Get<ItemQueries>()
                .GetAsync(scene.Manager, scene.Product.Id, item.Number, CancellationToken.None)
        ).Guessed;

    private static Task EditAsync(ImportScene scene, BacklogItem item, ItemContent content) =>
        scene
            .Storage.Get<BacklogStore>()
            .EditAsync(
                scene.Manager,
                scene.Product.Id,
                item.Number,
                new ItemEdit(item.Content, item.Version, content),
                CancellationToken.None
            );
}
