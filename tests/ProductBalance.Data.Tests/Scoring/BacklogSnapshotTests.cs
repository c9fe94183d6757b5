using ProductBalance.Data.Backlog;
using ProductBalance.Data.LightsOn;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.LightsOn;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Scoring;

public sealed class BacklogSnapshotTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    // A week of delay costs value × 7 ÷ 30.4375, and 5 person-days are a week.
    private const double PerWeek = 7 / 30.4375;

    [Fact]
    public async Task Lane_StandsAboveAllScoresAndAsksForAnEffortWhereThereIsNone()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, team, manager) = await RankedProduct.AddAsync(storage);
        var engineer = await storage.AddMemberAsync(product, Role.Engineer, team: team.Id);
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(99_000, 1));
        var late = await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(1, 5, team.Id));
        var early = await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(1, 5, team.Id));
        var draft = await storage.AddDraftAsync(manager, product, "Aardvark");
        var unmeasured = await storage.AddDraftAsync(manager, product, "No effort yet");
        await ThreatenAsync(storage, engineer, manager, late, new(2027, 3, 1));
        await ThreatenAsync(storage, engineer, manager, early, new(2027, 1, 15));
        await ThreatenAsync(storage, engineer, manager, unmeasured, new(2026, 12, 1));

        var snapshot = await RankedProduct.GetAsync(storage, manager, product);

        Assert.Equal(
            [(early.Number, 0), (late.Number, 0), (1, 1)],
            snapshot.Ranked.Select(row => (row.Number, row.Rank))
        );
        Assert.Equal([unmeasured.Number, draft.Number], snapshot.NeedsEstimate.Select(row => row.Number));
        Assert.Equal([true, true, false], snapshot.Ranked.Select(row => row.FitsCapacity));
    }

    [Fact]
    public async Task Lane_OfAModelWithoutMoney_AsksForTheEffortToo()
    {
        await using var storage = await TestStorage.OpenAsync();
        var product = await storage.AddProductAsync(
            settings: new ProductSettings { Name = "Points", Model = new(ScoreModelKind.Ice, []) }
        );
        var engineer = await storage.AddMemberAsync(product, Role.Engineer);
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);
        var content = ReadyItem.Worth(1, 5) with
        {
            Effort = null,
            Inputs = new[] { "impact", "confidence", "ease" }.ToDictionary(
                name => name,
                _ => new ModelInput(Estimate.Of(5))
            ),
        };
        var item = await RankedProduct.CreateAsync(storage, manager, product, content);
        await ThreatenAsync(storage, engineer, manager, item, new(2027, 1, 15));

        var snapshot = await RankedProduct.GetAsync(storage, manager, product);

        Assert.Empty(snapshot.Ranked);
        Assert.Equal([item.Number], snapshot.NeedsEstimate.Select(row => row.Number));
    }

    [Fact]
    public async Task CutLine_TakesEachItemFromItsOwnTeamInOrder()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, core, manager) = await RankedProduct.AddAsync(storage);
        var web = await storage.AddTeamAsync(product, "Web", people: 1, availability: 1);

        // Core has 4 × 10 × 0.8 = 32 person-days a sprint, Web 10. Scores fall from one item to the next.
        (double Effort, TeamId? Team, bool Fits)[] items =
        [
            (40, core.Id, false), // larger than the team
            (20, core.Id, true),
            (15, core.Id, false), // 12 are left
            (5, null, false), // nobody's
            (10, web.Id, true), // to the last day
            (12, core.Id, true), // to the last day
            (0.5, core.Id, false),
            (0.5, web.Id, false),
        ];
        foreach (var (item, place) in items.Select((item, place) => (item, place)))
        {
            await RankedProduct.CreateAsync(
                storage,
                manager,
                product,
                ReadyItem.Worth((100 - place) * item.Effort, item.Effort, item.Team)
            );
        }

        var snapshot = await RankedProduct.GetAsync(storage, manager, product);

        Assert.Equal(Enumerable.Range(1, 8), snapshot.Ranked.Select(row => row.Number));
        Assert.Equal(items.Select(item => item.Fits), snapshot.Ranked.Select(row => row.FitsCapacity));
        Assert.Equal((6, 42, 42), (snapshot.CutIndex, snapshot.Capacity, snapshot.PlannedDays));
    }

    [Fact]
    public async Task RankOf_AndNeighbours_GoByTheList()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, _, manager) = await RankedProduct.AddAsync(storage);
        foreach (var value in new[] { 3_000, 2_000, 1_000 })
        {
            await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(value, 5));
        }

        var snapshot = await RankedProduct.GetAsync(storage, manager, product);

        Assert.Equal(
            [1, 2, 3, 4],
            new[] { 3_500, 2_500, 1_500, 500 }.Select(value =>
                snapshot.RankOf(new RankInput(99, value * PerWeek, value, effort: 5))
            )
        );
        var middle = snapshot.Find(2)!; // it is there
        Assert.Equal((1, 3), (snapshot.Neighbour(middle, -1)?.Number, snapshot.Neighbour(middle, 1)?.Number));
        Assert.Null(snapshot.Neighbour(middle, -2));
        Assert.Null(snapshot.Neighbour(middle, 2));
        Assert.Null(snapshot.Find(99));
    }

    [Fact]
    public async Task Figures_BeyondAllBounds_KeepTheirItemOutAndTheOthersIn()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, _, manager) = await RankedProduct.AddAsync(storage);
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(1_000, 5));
        var huge = ReadyItem.Worth(1e300, 5);
        await storage.Get<BacklogStore>().CreateAsync(manager, product.Id, new(huge, IsDraft: true), None);

        var snapshot = await RankedProduct.GetAsync(storage, manager, product);

        Assert.Equal([1], snapshot.Ranked.Select(row => row.Number));
        Assert.Equal([2], snapshot.NeedsEstimate.Select(row => row.Number));
    }

    private static async Task ThreatenAsync(
        TestStorage storage,
        Actor reporter,
        Actor judge,
        BacklogItem item,
        DateOnly bites
    )
    {
        var report = new ThreatReport(ThreatKind.Legal, "Fines", bites, ThreatSeverity.Severe, "The law");
        var threat = await storage
            .Get<ThreatReportStore>()
            .ReportAsync(reporter, item.ProductId, item.Number, report, None);
        await storage.Get<ThreatStore>().ConfirmAsync(judge, item.ProductId, threat.Id, None);
    }
}
