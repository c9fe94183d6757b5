using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Comments;
using ProductBalance.Data.Exchange.Storing;
using ProductBalance.Data.Exchange.Writing;
using ProductBalance.Data.Sample;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Tests.Exchange.Writing;

public sealed class JsonExportTests
{
    [Theory]
    [EachStorage]
    public async Task Write_IntoAnEmptyProductAndOutAgain_IsTheSame(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        await storage.Get<SampleStore>().LoadAsync(adminRunsInstallation: true, CancellationToken.None);
        await using var db = storage.OpenContext();
        var sample = await db.Products.SingleAsync(product => product.Slug == "sample", CancellationToken.None);
        var copy = await storage.AddProductAsync("copy", sample.Settings);
        var manager = await storage.AddPersonAsync("Somebody else", isAdministrator: true);
        var first = await ExportScene.ExportAsync(storage, manager, sample, ExportFormat.Json);

        var run = await ExportScene.ImportAsync(storage, manager, copy, first);

        Assert.Empty(run.Problems);
        Assert.All(
            ["plannedDays", "whatHappens", "isByToken", "anchorScore"],
            field => Assert.Contains(field, ExportScene.Text(first))
        );
        var second = await ExportScene.ExportAsync(storage, manager, copy, ExportFormat.Json);
        Assert.Equal(ExportScene.Text(first), ExportScene.Text(second));
    }

    [Fact]
    public async Task Write_Item_KeepsLinksCommentsAndTeamAndComesBackOnce()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, item) = await FullItem.CreateAsync(storage);
        var other = await storage.AddDraftAsync(manager, product, "Another");
        await storage
            .Get<LinkStore>()
            .AddAsync(manager, product.Id, item.Number, other.Number, LinkKind.PairsWith, CancellationToken.None);
        await storage
            .Get<CommentStore>()
            .AddAsync(manager, product.Id, item.Number, new CommentInput("Looks **good**."), CancellationToken.None);
        var text = await ExportScene.ExportAsync(storage, manager, product, ExportFormat.Json);

        var again = await ExportScene.ImportAsync(storage, manager, product, text);
        var copy = await storage.AddProductAsync("copy");
        var there = await storage.AddMemberAsync(copy, Role.ProductManager, "Copying manager");
        await ExportScene.ImportAsync(storage, there, copy, text);

        Assert.Equal((0, 0), (again.Created, again.Updated));
        var export = await storage.Get<ExportQueries>().GetAsync(there, copy.Id, _ => true, CancellationToken.None);
        var found = export.Rows.Select(row => row.Item).Single(row => row.Number == item.Number);
        Assert.Equal(new ExportedLink(LinkKind.PairsWith, other.Number), Assert.Single(found.Links));
        Assert.Equal("Looks **good**.", Assert.Single(found.Comments).Text);
        Assert.Single(export.Teams);
    }

    [Fact]
    public async Task Write_ForThoseWhoMayNotSeeRates_HasNone()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, manager, _) = await FullItem.CreateAsync(storage);
        var viewer = await storage.AddMemberAsync(product, Role.Viewer, "Vi");

        var theirs = await ExportScene.ExportAsync(storage, viewer, product, ExportFormat.Json);
        var managers = await ExportScene.ExportAsync(storage, manager, product, ExportFormat.Json);

        Assert.DoesNotContain("dayRate", ExportScene.Text(theirs));
        Assert.Contains("dayRate", ExportScene.Text(managers));
    }

    [Theory]
    [InlineData(
        """{"format":"productbalance-backlog","version":1,"items":[{"number":1,"title":"A"}]}""",
        "is missing or does not fit"
    )]
    [InlineData("""{"format":"productbalance-backlog","version":1,"items":[{"number":"x"}]}""", "$.number")]
    [InlineData("""{"format":"productbalance-backlog","version":9,"items":[{"number":1}]}""", "newer version")]
    public async Task Import_DamagedExport_RefusesTheItemWithASentence(string text, string part)
    {
        await using var scene = await ImportScene.OpenAsync();

        var run = await scene.ImportAsync(text);

        Assert.Equal((ImportState.Complete, 1, 0), (run.State, run.Refused, run.Created));
        Assert.Contains(part, Assert.Single(run.Problems).Message);
    }
}
