using ProductBalance.Data.Activity;
using ProductBalance.Data.Areas;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Planning;
using ProductBalance.Data.Roadmap;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Tests.Roadmap;

public sealed class PairingStoreTests
{
    private const int Request = 1;
    private const int Work = 2;
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage(RoadmapHorizon.Next, PairingKind.Before, "blocks")]
    [EachStorage(RoadmapHorizon.Now, PairingKind.With, "pairs with")]
    public async Task Accept_MakesItALink_AndEndsTheSuggestion(
        StorageProvider provider,
        RoadmapHorizon horizon,
        PairingKind kind,
        string link
    )
    {
        await using var scene = await OpenAsync(provider, horizon);
        var suggestion = Assert.Single(await SuggestedAsync(scene, scene.Manager));
        Assert.Equal((Request, Work, kind), (suggestion.Request.Number, suggestion.Work.Number, suggestion.Kind));

        await scene.Storage.Get<PairingStore>().AcceptAsync(scene.Manager, scene.Product.Id, Request, Work, kind, None);

        var detail = await scene.Storage.Get<ItemQueries>().GetAsync(scene.Manager, scene.Product.Id, Request, None);
        Assert.Equal((link, Work), (Assert.Single(detail.Links).InWords, detail.Links[0].Number));
        Assert.Empty(await SuggestedAsync(scene, scene.Manager));
        Assert.Equal(kind, Assert.Single((await BookAsync(scene)).Agreed).Kind);
    }

    [Theory]
    [EachStorage]
    public async Task Plan_TakesAnAgreedPairTogether(StorageProvider provider)
    {
        await using var scene = await OpenAsync(provider, RoadmapHorizon.Now);
        var request = new PlanRequest { Mix = Anything };
        await scene
            .Storage.Get<PairingStore>()
            .AcceptAsync(scene.Manager, scene.Product.Id, Request, Work, PairingKind.With, None);

        var plan = await scene
            .Storage.Get<PlanQueries>()
            .PlanWithPricesAsync(scene.Manager, scene.Product.Id, request with { Ban = [Work] }, None);

        Assert.Empty(plan.Chosen);
        Assert.Equal(
            "PB-1 pairs with PB-2, which is not in this plan: plan both, or neither.",
            plan.LeftOut.Single(item => item.Number == Request).Why
        );
        Assert.Single(plan.Prices, price => price.Rule == "PB-1 pairs with PB-2" && price.Price > 0);
        await scene
            .Storage.Get<BacklogStore>()
            .MoveAsync(scene.Manager, scene.Product.Id, Work, ItemStatus.Dropped, "no", None);
        var alone = await scene.Storage.Get<PlanQueries>().PlanAsync(scene.Manager, scene.Product.Id, request, None);
        Assert.Equal([Request], alone.Chosen.Select(item => item.Number));
    }

    [Theory]
    [EachStorage]
    public async Task Dismiss_IsRemembered_UntilItIsBroughtBack(StorageProvider provider)
    {
        await using var scene = await OpenAsync(provider, RoadmapHorizon.Next);
        var store = scene.Storage.Get<PairingStore>();

        await store.DismissAsync(scene.Manager, scene.Product.Id, Request, Work, None);
        await store.DismissAsync(scene.Manager, scene.Product.Id, Request, Work, None);

        Assert.Equal(ChangeKinds.PairingDismissed, (await scene.Storage.LastChangeAsync()).Kind);
        var book = await BookAsync(scene);
        Assert.Empty(book.Suggested);
        Assert.Equal(scene.Manager.Name, Assert.Single(book.Dismissed).Pairing.By);
        await store.BringBackAsync(scene.Manager, scene.Product.Id, Request, Work, None);
        await store.BringBackAsync(scene.Manager, scene.Product.Id, Request, Work, None);
        book = await BookAsync(scene);
        Assert.Single(book.Suggested);
        Assert.Empty(book.Dismissed);
    }

    [Fact]
    public async Task Suggestions_OfAnotherTeamsItems_AreForReadingOnly()
    {
        await using var scene = await OpenAsync(StorageProvider.Sqlite, RoadmapHorizon.Next);
        var engineer = await scene.Storage.AddMemberAsync(scene.Product, Role.Engineer);

        var view = Assert.Single(await SuggestedAsync(scene, engineer));
        var refusal = await Assert.ThrowsAsync<DomainRuleException>(() =>
            scene.Storage.Get<PairingStore>().DismissAsync(engineer, scene.Product.Id, Request, Work, None)
        );

        Assert.False(view.MayAccept || view.MayDismiss);
        Assert.Equal("not-allowed", refusal.Code);
    }

    private static MixPolicy Anything =>
        new()
        {
            TechShareMin = 0,
            TechShareMax = 1,
            ShowableMin = 0,
            ShowableMinWhenTechHeavy = 0,
        };

    // A small tech request, and product work of the same area on the roadmap.
    private static async Task<PlannedSprint> OpenAsync(StorageProvider provider, RoadmapHorizon horizon)
    {
        var scene = await PlannedSprint.OpenAsync(provider);
        var request = ReadyItem.Worth(1_500, 2, scene.Team.Id) with { Areas = ["Checkout"] };
        var work = ReadyItem.Worth(1_500, 8, scene.Team.Id) with { Areas = ["Checkout"], Kind = ItemKind.Product };
        await RankedProduct.CreateAsync(scene.Storage, scene.Manager, scene.Product, request);
        await RankedProduct.CreateAsync(scene.Storage, scene.Manager, scene.Product, work);
        await scene.Storage.Get<RoadmapStore>().AddAsync(scene.Manager, scene.Product.Id, [Work], horizon, None);
        return scene;
    }

    private static Task<IReadOnlyList<PairingView>> SuggestedAsync(PlannedSprint scene, Actor actor) =>
        scene.Storage.Get<PairingQueries>().OfItemAsync(actor, scene.Product.Id, Work, None);

    private static async Task<PairingBook> BookAsync(PlannedSprint scene) =>
        (await scene.Storage.Get<AreaQueries>().MapAsync(scene.Manager, scene.Product.Id, None)).Pairings;
}
