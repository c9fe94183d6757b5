using ProductBalance.Data.Sample;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Data.Tests.Sample;

/// <summary>What the sample's figures come to under the product's own rules.</summary>
public sealed class SampleBacklogTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    private static readonly SampleCompany Company = SampleCompany.Load();

    private static readonly Dictionary<string, TeamId> Teams = Company.Teams.ToDictionary(
        team => team.Name,
        _ => new TeamId(Guid.CreateVersion7(DateTimeOffset.UnixEpoch))
    );

    private static readonly ScoringContext Context = new()
    {
        Model = ScoreModels.CostOfDelayPerEffort,
        Today = Today,
        Horizon = PlanningHorizon.Default.From(Today),
        Calendar = Company.Product.Settings.Calendar,
        Currency = Company.Product.Settings.Currency,
        DriverDefaults = Company.Product.Settings.DriverDefaults,
    };

    private static readonly List<SampleItem> Scored =
    [
        .. Company.Items.Where(item => item.Impact.Metric is not null && item.Status != ItemStatus.Draft),
    ];

    [Fact]
    public void Items_BeyondDrafts_PassTheGate() =>
        Assert.All(
            Company.Items.Where(item => item.Status is not (ItemStatus.Draft or ItemStatus.Dropped)),
            item => Assert.True(IsBareThreat(item) || Readiness.Check(Content(item), Context) is [])
        );

    [Fact]
    public void Drafts_AreRefused() =>
        Assert.All(
            Company.Items.Where(item => item.Status == ItemStatus.Draft),
            item => Assert.NotEmpty(Readiness.Check(Content(item), Context))
        );

    [Fact]
    public void Drivers_AreAllThere_WithTheInputsThatTheyKnow()
    {
        var drivers = Company.Items.Select(item => item.Impact.Driver).OfType<DriverInputs>().ToList();

        Assert.Equal(Enum.GetValues<DriverKind>(), drivers.Select(driver => driver.Type).Distinct().Order());
        Assert.All(
            drivers,
            driver =>
                Assert.Subset(
                    ValueDriver.Of(driver.Type).Inputs.Select(input => input.Name).ToHashSet(),
                    driver.Inputs.Keys.ToHashSet()
                )
        );
    }

    [Fact]
    public void Urgencies_AreAllThere() =>
        Assert.Equal(Enum.GetValues<UrgencyProfile>(), Scored.Select(item => item.Urgency.Profile).Distinct().Order());

    [Fact]
    public void Figures_StayWithinWhatAWebShopOfThisSizeCanBelieve() =>
        Assert.All(
            Scored,
            item =>
            {
                Assert.InRange(ValueAMonth(item), 150, 25_000);
                Assert.InRange(item.Effort?.Likely ?? 0, 0.5, 60);
                Assert.InRange(item.Impact.Confidence?.Likely ?? 0, 0.3, 0.95);
                Assert.InRange(item.PeopleAtOnce, 1, Company.Teams.Single(team => team.Name == item.Team).People);
            }
        );

    [Theory]
    [InlineData("guest-checkout", 18_400)]
    [InlineData("parallel-tests", 10_100)]
    [InlineData("retry-queue", 7_900)]
    [InlineData("size-advice", 7_200)]
    [InlineData("saved-baskets", 6_100)]
    [InlineData("image-edge", 5_800)]
    [InlineData("old-search-index", 1_800)]
    public void ValueAMonth_OfTheItemsInTheGuide_IsCloseToIt(string key, double value) =>
        Assert.InRange(ValueAMonth(Company.Items.Single(item => item.LocalKey == key)), value * 0.95, value * 1.05);

    [Fact]
    public void Ranking_MixesProductAndTech()
    {
        var top = Scored
            .Where(item => item.Status is not (ItemStatus.Released or ItemStatus.Dropped))
            .OrderByDescending(item => ItemScorer.Score(Content(item), Context).Score)
            .Take(30)
            .CountBy(item => item.Kind)
            .ToDictionary();

        Assert.InRange(top[ItemKind.Product], 10, 20);
        Assert.InRange(top[ItemKind.Tech], 10, 20);
    }

    /// <summary>A threat needs a team and an effort, and no impact.</summary>
    private static bool IsBareThreat(SampleItem item) =>
        item is { Threat: not null, Impact.Metric: null, Team: not null, Effort: not null };

    private static ItemContent Content(SampleItem item) => item.ContentOn(Today, Teams);

    private static double ValueAMonth(SampleItem item) =>
        ItemScorer.Score(Content(item), Context).ValueAMonth ?? throw new InvalidOperationException(item.LocalKey);
}
