using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Tests.Support;

namespace ProductBalance.Domain.Tests.Backlog;

public sealed class BacklogItemTests
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Noon = Morning.AddHours(3);

    [Fact]
    public void New_IsADraftWithAllThatWasWritten()
    {
        var item = Item();

        Assert.Equal((ItemStatus.Draft, Morning, Morning), (item.Status, item.CreatedAt, item.StatusSince));
        Assert.Equal(ParallelTests.Content, item.Content);
    }

    [Fact]
    public void New_WithoutANumber_IsACallersMistake() =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new BacklogItem(default, default, 0, Guid.Empty, Morning, ParallelTests.Content)
        );

    [Fact]
    public void Edit_KeepsEveryField()
    {
        var item = Item();
        var content = new ItemContent
        {
            Kind = ItemKind.Product,
            Title = "Another title",
            Description = "Words",
            Areas = ["Build"],
            Labels = ["quick win"],
            Team = new TeamId(Guid.Empty),
            Effort = new Estimate(1, 2, 3),
            PeopleAtOnce = 2,
            Outlay = 12.5m,
            Impact = new ImpactDraft { Metric = "CI time" },
            Inputs = new Dictionary<string, ModelInput> { ["reach"] = new(Estimate.Of(5)) },
            Urgency = new Urgency(UrgencyProfile.EndsOn, new(2027, 1, 1)),
        };

        item.Edit(content, isComplete: false, Noon);

        Assert.Equal(content, item.Content);
    }

    [Theory]
    [InlineData(ItemStatus.Draft, true, ItemStatus.Ready)]
    [InlineData(ItemStatus.Draft, false, ItemStatus.Draft)]
    [InlineData(ItemStatus.Ready, true, ItemStatus.Ready)]
    [InlineData(ItemStatus.Ready, false, ItemStatus.Draft)]
    [InlineData(ItemStatus.Planned, false, ItemStatus.Planned)]
    [InlineData(ItemStatus.InProgress, false, ItemStatus.InProgress)]
    [InlineData(ItemStatus.Waiting, false, ItemStatus.Waiting)]
    [InlineData(ItemStatus.Released, false, ItemStatus.Released)]
    [InlineData(ItemStatus.Dropped, true, ItemStatus.Dropped)]
    public void Edit_SettlesWhetherItIsADraft(ItemStatus from, bool isComplete, ItemStatus to)
    {
        var item = At(from);

        item.Edit(item.Content with { Title = "Faster" }, isComplete, Noon);

        Assert.Equal((to, from == to ? Morning : Noon), (item.Status, item.StatusSince));
    }

    [Theory]
    [InlineData(ItemStatus.Ready)]
    [InlineData(ItemStatus.Planned)]
    [InlineData(ItemStatus.InProgress)]
    public void MoveTo_FromWaiting_GoesBackWhereItCameFrom(ItemStatus origin)
    {
        var item = At(origin);
        item.MoveTo(ItemStatus.Waiting, isComplete: true, Morning);

        item.MoveTo(origin, isComplete: true, Noon);

        Assert.Equal((origin, null, Noon), (item.Status, item.WaitingFrom, item.StatusSince));
    }

    [Fact]
    public void MoveTo_FromWaiting_GoesNowhereElse()
    {
        var item = At(ItemStatus.Planned);
        item.MoveTo(ItemStatus.Waiting, isComplete: true, Morning);

        var refusal = Assert.Throws<DomainRuleException>(() => item.MoveTo(ItemStatus.InProgress, true, Noon));

        Assert.Equal(
            "An item that is waiting cannot become in progress. It can become planned or dropped.",
            refusal.Message
        );
    }

    [Theory]
    [InlineData(ItemStatus.Draft)]
    [InlineData(ItemStatus.Planned)]
    public void MoveTo_ReadyWithoutAnEstimate_IsRefused(ItemStatus from)
    {
        var item = At(from);

        var refusal = Assert.Throws<DomainRuleException>(() => item.MoveTo(ItemStatus.Ready, isComplete: false, Noon));

        Assert.Equal(("not-estimated", from), (refusal.Code, item.Status));
    }

    [Theory]
    [InlineData(null, ItemStatus.Released)]
    [InlineData(" ", ItemStatus.Released)]
    [InlineData("orders were lost", ItemStatus.InProgress)]
    public void MoveTo_InProgressFromReleased_AsksWhy(string? reason, ItemStatus to)
    {
        var item = At(ItemStatus.Released);

        var refusal = Record.Exception(() => item.MoveTo(ItemStatus.InProgress, isComplete: true, Noon, reason));

        Assert.Equal(to, item.Status);
        Assert.Equal(to == ItemStatus.Released ? "reason-missing" : null, (refusal as DomainRuleException)?.Code);
    }

    [Fact]
    public void Edit_OfTheImpactOfAMeasuredItem_IsRefusedAsAWhole()
    {
        var item = At(ItemStatus.Measured);
        var content = item.Content with
        {
            Title = "Renamed",
            Impact = ParallelTests.Impact with { Target = Estimate.Of(20) },
        };

        var refusal = Assert.Throws<DomainRuleException>(() => item.Edit(content, isComplete: true, Noon));

        Assert.Equal("already-measured", refusal.Code);
        Assert.Equal(ParallelTests.Content, item.Content);
    }

    [Fact]
    public void Edit_OfAMeasuredItem_TakesTheSameImpactFromAnotherReading()
    {
        var item = At(ItemStatus.Measured);
        var driver = ParallelTests.Driver with
        {
            Inputs = new Dictionary<string, SourcedEstimate>(ParallelTests.Driver.Inputs),
        };

        item.Edit(
            item.Content with
            {
                Title = "Renamed",
                Impact = ParallelTests.Impact with { Driver = driver },
            },
            isComplete: true,
            Noon
        );

        Assert.Equal("Renamed", item.Title);
    }

    [Fact]
    public void Edit_OfAReleasedItem_LeavesItsPromise_AndMovesTheMeasuringPlan()
    {
        var item = At(ItemStatus.Released);
        var impact = ParallelTests.Impact with { Measurement = new("by hand", "A. Kowalska", 60) };
        ItemContent[] refused =
        [
            item.Content with
            {
                Impact = ParallelTests.Impact with { Target = Estimate.Of(20) },
            },
            item.Content with
            {
                Impact = ParallelTests.Impact with { Baseline = new(100) },
            },
            item.Content with
            {
                Effort = Estimate.Of(99),
            },
        ];

        Assert.All(
            refused,
            content =>
                Assert.Equal(
                    "already-released",
                    Assert.Throws<DomainRuleException>(() => item.Edit(content, isComplete: true, Noon)).Code
                )
        );
        item.Edit(item.Content with { Impact = impact }, isComplete: true, Noon);

        Assert.Equal(impact, item.Content.Impact);
    }

    [Fact]
    public void ReleasedAt_IsTheFirstReleaseUntilItIsTakenBack()
    {
        var item = At(ItemStatus.Released);

        item.MoveTo(ItemStatus.Measured, isComplete: true, Noon);
        item.ReopenMeasuring(Noon);
        var (reopened, since) = (item.Status, item.ReleasedAt);
        item.MoveTo(ItemStatus.InProgress, isComplete: true, Noon, "it crashed");

        Assert.Equal((ItemStatus.Released, Morning), (reopened, since));
        Assert.Null(item.ReleasedAt);
    }

    private static BacklogItem Item() => new(default, default, 42, Guid.Empty, Morning, ParallelTests.Content);

    private static BacklogItem At(ItemStatus status)
    {
        ItemStatus[] way = status switch
        {
            ItemStatus.Draft => [],
            ItemStatus.Ready => [ItemStatus.Ready],
            ItemStatus.Planned => [ItemStatus.Ready, ItemStatus.Planned],
            ItemStatus.InProgress => [ItemStatus.Ready, ItemStatus.Planned, ItemStatus.InProgress],
            ItemStatus.Waiting => [ItemStatus.Ready, ItemStatus.Waiting],
            ItemStatus.Dropped => [ItemStatus.Dropped],
            _ => [ItemStatus.Ready, ItemStatus.Planned, ItemStatus.InProgress, ItemStatus.Released],
        };
        var item = Item();
        foreach (var step in status == ItemStatus.Measured ? [.. way, ItemStatus.Measured] : way)
        {
            item.MoveTo(step, isComplete: true, Morning);
        }

        return item;
    }
}
