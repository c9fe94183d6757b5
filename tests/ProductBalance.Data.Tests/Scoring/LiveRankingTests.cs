using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.LightsOn;
using ProductBalance.Data.Scoring;
using ProductBalance.Data.Settings;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.LightsOn;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Scoring;

public sealed class LiveRankingTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    // A week of delay costs value × 7 ÷ 30.4375, and 5 person-days are a week.
    private const double PerWeek = 7 / 30.4375;

    [Theory]
    [EachStorage]
    public async Task Get_RanksByTheScoreOfEachItem(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, _, manager) = await ProductAsync(storage);
        await CreateAsync(storage, manager, product, ReadyItem.Worth(1_000, 10));
        await CreateAsync(storage, manager, product, ReadyItem.Worth(1_000, 5));
        await CreateAsync(storage, manager, product, ReadyItem.Worth(3_000, 10));
        await CreateAsync(storage, manager, product, ReadyItem.Worth(-50, 1));
        await storage.AddDraftAsync(manager, product);

        var snapshot = await GetAsync(storage, manager, product);

        Assert.Equal([(3, 1), (2, 2), (1, 3), (4, 4)], snapshot.Ranked.Select(row => (row.Number, row.Rank)));
        Assert.Equal(
            [1_500 * PerWeek, 1_000 * PerWeek, 500 * PerWeek, -250 * PerWeek],
            snapshot.Ranked.Select(row => Math.Round(row.Score!.Score, 9)), // all are scored
            (expected, actual) => Math.Abs(expected - actual) < 1e-6
        );
        Assert.Equal([5], snapshot.NeedsEstimate.Select(row => row.Number));
        Assert.Equal([3, 2, 1, 4, 5], Enumerable.Range(1, 5).OrderBy(n => Place(snapshot, n)));
    }

    [Theory]
    [EachStorage]
    public async Task Get_AfterEachChange_ShowsItAndLeavesOlderSnapshotsAlone(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, _, manager) = await ProductAsync(storage);
        var one = await CreateAsync(storage, manager, product, ReadyItem.Worth(1_000, 5));
        await CreateAsync(storage, manager, product, ReadyItem.Worth(2_000, 5));
        var first = await GetAsync(storage, manager, product);

        await EditAsync(storage, manager, one, ReadyItem.Worth(3_000, 5));
        var edited = await GetAsync(storage, manager, product);
        await CreateAsync(storage, manager, product, ReadyItem.Worth(9_000, 5));
        var added = await GetAsync(storage, manager, product);
        await storage.Get<BacklogStore>().MoveAsync(manager, product.Id, 3, ItemStatus.Dropped, null, None);
        var dropped = await GetAsync(storage, manager, product);

        Assert.Equal(
            ["2 1", "1 2", "3 1 2", "1 2"],
            new[] { first, edited, added, dropped }.Select(s => string.Join(' ', s.Ranked.Select(row => row.Number)))
        );
        Assert.Equal([3], dropped.Closed.Select(row => row.Number));
        Assert.Equal(1_000, first.Find(1)!.Score!.ValueAMonth); // it was there
    }

    [Fact]
    public async Task Get_WithNothingNew_IsTheSameSnapshot()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, _, manager) = await ProductAsync(storage);

        Assert.Same(await GetAsync(storage, manager, product), await GetAsync(storage, manager, product));
    }

    [Fact]
    public async Task Get_ByAStranger_IsNotFound()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, _, _) = await ProductAsync(storage);
        var stranger = await storage.AddPersonAsync("stranger");

        await Assert.ThrowsAsync<NotFoundException>(() => GetAsync(storage, stranger, product));
    }

    [Theory]
    [EachStorage]
    public async Task Get_AfterOtherSettings_ScoresEverythingAfresh(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, _, manager) = await ProductAsync(storage);
        var ice = new Dictionary<string, ModelInput>
        {
            ["impact"] = new(Estimate.Of(2)),
            ["confidence"] = new(Estimate.Of(3)),
            ["ease"] = new(Estimate.Of(4)),
        };
        await CreateAsync(storage, manager, product, ReadyItem.Worth(1_000, 5));
        await CreateAsync(storage, manager, product, ReadyItem.Worth(10, 5) with { Inputs = ice });
        var money = await GetAsync(storage, manager, product);

        await storage
            .Get<ProductStore>()
            .ConfigureAsync(
                manager,
                product.Id,
                new(
                    product.Settings,
                    product.Settings with
                    {
                        Model = new ModelChoice(ScoreModelKind.Ice, []),
                    },
                    "a try"
                ),
                None
            );
        var points = await GetAsync(storage, manager, product);

        Assert.Equal([1, 2], money.Ranked.Select(row => row.Number));
        Assert.Equal((2, 24.0), (Assert.Single(points.Ranked).Number, points.Ranked[0].Score!.Score)); // it is ranked
        Assert.Equal([1], points.NeedsEstimate.Select(row => row.Number));
    }

    [Fact]
    public async Task Midnight_ScoresEverythingAfresh()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, _, manager) = await ProductAsync(storage, "America/New_York");
        var ending = ReadyItem.Worth(1_000, 5) with { Urgency = new(UrgencyProfile.EndsOn, new(2026, 11, 21)) };
        await CreateAsync(storage, manager, product, ending);
        var friday = await GetAsync(storage, manager, product);
        var next = NextSnapshot(storage, product);

        // Midnight in New York is 05:00 UTC, twenty hours after 09:00.
        storage.Time.Advance(TimeSpan.FromHours(20) - TimeSpan.FromTicks(1));
        Assert.False(next.IsCompleted);
        storage.Time.Advance(TimeSpan.FromTicks(1));
        var saturday = await next.WaitAsync(Patience);

        Assert.Equal((new(2026, 11, 20), new(2026, 11, 21)), (friday.Context.Today, saturday.Context.Today));

        next = NextSnapshot(storage, product);
        storage.Time.Advance(TimeSpan.FromDays(1));
        var sunday = await next.WaitAsync(Patience);
        Assert.Equal(new(2026, 11, 22), sunday.Context.Today);
        Assert.Contains("has passed", sunday.Ranked[0].Score!.Notes[0]); // it is ranked
    }

    [Theory]
    [EachStorage]
    public async Task Write_OfThisProcess_ReachesSubscribersAtOnce(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, _, manager) = await ProductAsync(storage);
        await GetAsync(storage, manager, product);
        await StartAsync(storage);
        var next = NextSnapshot(storage, product);

        await CreateAsync(storage, manager, product, ReadyItem.Worth(1_000, 5));

        Assert.Single((await next.WaitAsync(Patience)).Ranked);
        await StopAsync(storage);
    }

    [Theory]
    [EachStorage]
    public async Task Write_OfAnotherProcess_ReachesSubscribersWithinHalfASecond(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        await using var other = storage.OpenBeside();
        var (product, _, manager) = await ProductAsync(storage);
        await GetAsync(storage, manager, product);
        await StartAsync(storage);
        var next = NextSnapshot(storage, product);

        await CreateAsync(other, manager, product, ReadyItem.Worth(1_000, 5));
        storage.Time.Advance(TimeSpan.FromMilliseconds(500));

        Assert.Single((await next.WaitAsync(Patience)).Ranked);
        await StopAsync(storage);
    }

    [Fact]
    public async Task Subscriber_ThatFails_LeavesTheOthersAlone()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, _, manager) = await ProductAsync(storage);
        using var failing = storage
            .Get<LiveRanking>()
            .Subscribe(product.Id, _ => throw new InvalidOperationException("A page is gone."));
        var next = NextSnapshot(storage, product);

        await GetAsync(storage, manager, product);

        await next.WaitAsync(Patience);
    }

    [Fact]
    public async Task Get_OnceTheProcessStops_DoesNotHang()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, _, manager) = await ProductAsync(storage);
        await GetAsync(storage, manager, product);

        storage.Get<LiveRanking>().Dispose();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            GetAsync(storage, manager, product).WaitAsync(Patience)
        );
    }

    [Fact]
    public async Task Lane_StandsAboveAllScoresAndAsksForAnEffortWhereThereIsNone()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, team, manager) = await ProductAsync(storage);
        var engineer = await storage.AddMemberAsync(product, Role.Engineer, team: team.Id);
        await CreateAsync(storage, manager, product, ReadyItem.Worth(99_000, 1));
        var late = await CreateAsync(storage, manager, product, ReadyItem.Worth(1, 5, team.Id));
        var early = await CreateAsync(storage, manager, product, ReadyItem.Worth(1, 5, team.Id));
        var draft = await storage.AddDraftAsync(manager, product, "Aardvark");
        var unmeasured = await storage.AddDraftAsync(manager, product, "No effort yet");
        await ThreatenAsync(storage, engineer, manager, late, new(2027, 3, 1));
        await ThreatenAsync(storage, engineer, manager, early, new(2027, 1, 15));
        await ThreatenAsync(storage, engineer, manager, unmeasured, new(2026, 12, 1));

        var snapshot = await GetAsync(storage, manager, product);

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
        var item = await CreateAsync(storage, manager, product, content);
        await ThreatenAsync(storage, engineer, manager, item, new(2027, 1, 15));

        var snapshot = await GetAsync(storage, manager, product);

        Assert.Empty(snapshot.Ranked);
        Assert.Equal([item.Number], snapshot.NeedsEstimate.Select(row => row.Number));
    }

    [Fact]
    public async Task CutLine_TakesEachItemFromItsOwnTeamInOrder()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, core, manager) = await ProductAsync(storage);
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
            await CreateAsync(
                storage,
                manager,
                product,
                ReadyItem.Worth((100 - place) * item.Effort, item.Effort, item.Team)
            );
        }

        var snapshot = await GetAsync(storage, manager, product);

        Assert.Equal(Enumerable.Range(1, 8), snapshot.Ranked.Select(row => row.Number));
        Assert.Equal(items.Select(item => item.Fits), snapshot.Ranked.Select(row => row.FitsCapacity));
        Assert.Equal((6, 42, 42), (snapshot.CutIndex, snapshot.Capacity, snapshot.PlannedDays));
    }

    [Fact]
    public async Task RankOf_AndNeighbours_GoByTheList()
    {
        await using var storage = await TestStorage.OpenAsync();
        var (product, _, manager) = await ProductAsync(storage);
        foreach (var value in new[] { 3_000, 2_000, 1_000 })
        {
            await CreateAsync(storage, manager, product, ReadyItem.Worth(value, 5));
        }

        var snapshot = await GetAsync(storage, manager, product);

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
        var (product, _, manager) = await ProductAsync(storage);
        await CreateAsync(storage, manager, product, ReadyItem.Worth(1_000, 5));
        var huge = ReadyItem.Worth(1e300, 5);
        await storage.Get<BacklogStore>().CreateAsync(manager, product.Id, new(huge, IsDraft: true), None);

        var snapshot = await GetAsync(storage, manager, product);

        Assert.Equal([1], snapshot.Ranked.Select(row => row.Number));
        Assert.Equal([2], snapshot.NeedsEstimate.Select(row => row.Number));
    }

    private static int Place(BacklogSnapshot snapshot, int number) =>
        snapshot.Ranked.Concat(snapshot.NeedsEstimate).TakeWhile(row => row.Number != number).Count();

    private static async Task<(Product Product, Team Team, Actor Manager)> ProductAsync(
        TestStorage storage,
        string timeZone = "UTC"
    )
    {
        var product = await storage.AddProductAsync(
            settings: new ProductSettings { Name = "Shop", TimeZone = timeZone }
        );
        var team = await storage.AddTeamAsync(product);
        return (product, team, await storage.AddMemberAsync(product, Role.ProductManager));
    }

    private static Task<BacklogItem> CreateAsync(
        TestStorage storage,
        Actor actor,
        Product product,
        ItemContent content
    ) => storage.Get<BacklogStore>().CreateAsync(actor, product.Id, new(content), None);

    private static Task EditAsync(TestStorage storage, Actor actor, BacklogItem item, ItemContent content) =>
        storage
            .Get<BacklogStore>()
            .EditAsync(actor, item.ProductId, item.Number, new(item.Content, item.Version, content), None);

    private static Task<BacklogSnapshot> GetAsync(TestStorage storage, Actor actor, Product product) =>
        storage.Get<LiveRanking>().GetAsync(actor, product.Id, None);

    private static async Task ThreatenAsync(
        TestStorage storage,
        Actor reporter,
        Actor judge,
        BacklogItem item,
        DateOnly bites
    )
    {
        var report = new ThreatReport(ThreatKind.Legal, "Fines", bites, ThreatSeverity.Severe, "The law");
        var store = storage.Get<ThreatStore>();
        var threat = await store.ReportAsync(reporter, item.ProductId, item.Number, report, None);
        await store.ConfirmAsync(judge, item.ProductId, threat.Id, None);
    }

    private static Task<BacklogSnapshot> NextSnapshot(TestStorage storage, Product product)
    {
        var next = new TaskCompletionSource<BacklogSnapshot>(TaskCreationOptions.RunContinuationsAsynchronously);
        storage.Get<LiveRanking>().Subscribe(product.Id, snapshot => next.TrySetResult(snapshot));
        return next.Task;
    }

    private static async Task StartAsync(TestStorage storage)
    {
        await storage.Get<ChangeFeed>().StartAsync(None);
        await storage.Get<LiveRanking>().StartAsync(None);
    }

    private static async Task StopAsync(TestStorage storage)
    {
        await storage.Get<LiveRanking>().StopAsync(None);
        await storage.Get<ChangeFeed>().StopAsync(None);
    }
}
