using ProductBalance.Data.Backlog;
using ProductBalance.Data.Exchange.Storing;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Data.Tests.Exchange.Storing;

public sealed class ImportAgainTests
{
    private const string Before = "Key,Title,Effort (days)\nA-1,One,4\nA-2,Two,2\n";
    private const string After = "Key,Title,Effort (days)\nA-1,One new,5\nA-2,Two new,2\n";

    [Theory]
    [EachStorage]
    public async Task Import_FieldThatAPersonChanged_StaysAndIsTold(StorageProvider provider)
    {
        await using var scene = await ImportScene.OpenAsync(provider);
        await scene.ImportAsync(Before);
        await RenameAsync(scene, "A-1", "One by hand");

        var preview = await scene.PreviewAsync(After);
        var run = await scene.ImportAsync(After);

        var item = await scene.ItemAsync("A-1");
        Assert.Equal(("One by hand", Estimate.Of(5)), (item.Title, item.Content.Effort));
        Assert.Equal("Two new", (await scene.ItemAsync("A-2")).Title);
        Assert.Equal([new KeptField(2, item.Number, "title")], preview.Kept);
        Assert.Equal([new KeptField(2, item.Number, "title")], run.Kept);
        Assert.Equal((2, 1), (run.Updated, run.KeptCount));
    }

    [Fact]
    public async Task Import_FieldThatAPersonChangedToWhatTheFileSays_IsNoneThatStays()
    {
        await using var scene = await ImportScene.OpenAsync();
        await scene.ImportAsync(Before);
        await RenameAsync(scene, "A-1", "One new");

        Assert.Empty((await scene.ImportAsync(After)).Kept);
    }

    [Fact]
    public async Task Import_ThatTakesTheFilesValues_OverwritesWhatPeopleChanged()
    {
        await using var scene = await ImportScene.OpenAsync();
        await scene.ImportAsync(Before);
        await RenameAsync(scene, "A-1", "One by hand");

        var run = await scene.ImportAsync(After, plan => plan with { KeepsEdits = false });

        Assert.Equal("One new", (await scene.ItemAsync("A-1")).Title);
        Assert.Equal(0, run.KeptCount);
    }

    [Theory]
    [InlineData(
        "Key,External key,Title,Created at,Status since,Score unit\nPB-1,,One,2026-01-01,2026-01-01,€\n",
        false
    )]
    [InlineData(Before, true)]
    public void Propose_OurOwnTable_IsMadeToBeEditedElsewhere(string text, bool keeps) =>
        Assert.Equal(keeps, ImportTrial.Of(text).Plan.KeepsEdits);

    private static async Task RenameAsync(ImportScene scene, string key, string title)
    {
        var item = await scene.ItemAsync(key);
        var edit = new ItemEdit(item.Content, item.Version, item.Content with { Title = title });
        await scene
            .Storage.Get<BacklogStore>()
            .EditAsync(scene.Manager, scene.Product.Id, item.Number, edit, CancellationToken.None);
    }
}
