using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Reviews;

namespace ProductBalance.Domain.Tests.Reviews;

/// <summary>The policy calls a product item showable up to a day.</summary>
public sealed class ReviewComposerTests
{
    private static readonly DateTimeOffset Now = new(2026, 12, 4, 15, 0, 0, TimeSpan.Zero);
    private readonly SprintReview _review = new(default, default);
    private readonly Dictionary<ItemId, ReviewText> _texts = [];

    [Theory]
    [InlineData(ItemKind.Product, 1, ItemStatus.Released, false, ReviewPart.Shown)]
    [InlineData(ItemKind.Product, 1, ItemStatus.Measured, false, ReviewPart.Shown)]
    [InlineData(ItemKind.Product, 20, ItemStatus.Released, false, ReviewPart.AlsoDone)]
    [InlineData(ItemKind.Tech, 2, ItemStatus.Released, false, ReviewPart.Tech)]
    [InlineData(ItemKind.Tech, 2, ItemStatus.Released, true, ReviewPart.LightsOn)]
    [InlineData(ItemKind.Tech, 2, ItemStatus.Waiting, true, ReviewPart.Waiting)]
    [InlineData(ItemKind.Product, 1, ItemStatus.InProgress, false, ReviewPart.Unfinished)]
    [InlineData(ItemKind.Product, 1, ItemStatus.Planned, false, ReviewPart.Unfinished)]
    public void Compose_PutsAnItemUnderItsHeading(
        ItemKind kind,
        double effort,
        ItemStatus status,
        bool isLightsOn,
        ReviewPart part
    )
    {
        var review = ReviewComposer.Compose(SourceOf(ItemOf(1, kind, effort, status, isLightsOn)));

        Assert.Equal(part, Assert.Single(review.Items).Part);
    }

    [Fact]
    public void Compose_ATechItemWithALink_CanBeShown_AndKeepsItsPromise()
    {
        var item = ItemOf(1, ItemKind.Tech, 20, ItemStatus.Released);
        Write(item, link: "https://example.com/demo");

        var shown = Assert.Single(ReviewComposer.Compose(SourceOf(item)).Items);

        Assert.Equal((ReviewPart.Shown, "https://example.com/demo"), (shown.Part, shown.Link));
        Assert.Equal(new DateOnly(2026, 12, 31), shown.Promise?.MeasureOn);
    }

    [Fact]
    public void Compose_ShowsInTheChosenOrder_AndWhatIsNotNamedLast()
    {
        var items = Enumerable.Range(1, 4).Select(n => ItemOf(n, ItemKind.Product, 1, ItemStatus.Released)).ToArray();
        _review.Arrange([items[2].Id, items[0].Id]);

        var review = ReviewComposer.Compose(SourceOf(items));

        Assert.Equal(["Item 3", "Item 1", "Item 2", "Item 4"], review.Items.Select(item => item.Title));
    }

    [Fact]
    public void Compose_AHiddenItem_StandsNowhere()
    {
        var (shown, hidden) = (
            ItemOf(1, ItemKind.Product, 1, ItemStatus.Released),
            ItemOf(2, ItemKind.Product, 1, ItemStatus.Released)
        );
        Write(hidden, isHidden: true);
        var source = SourceOf(shown, hidden) with
        {
            MovedSince = new(2026, 11, 23),
            Moves = [(hidden.Id, ShiftOf("Item 2"))],
            Next = new Sprint(default, default, 2, new(new(2026, 12, 7), new(2026, 12, 18))),
            Coming = [(hidden.Id, new("Item 2", ItemKind.Product)), (shown.Id, new("Item 1", ItemKind.Product))],
        };

        var review = ReviewComposer.Compose(source);

        Assert.Equal("Item 1", Assert.Single(review.Items).Title);
        Assert.Null(review.Shifts);
        Assert.Equal(["Item 1"], review.Next?.Items.Select(item => item.Title));
    }

    [Fact]
    public void Compose_TellsTheTenLargestMoves()
    {
        var source = SourceOf() with
        {
            MovedSince = new(2026, 11, 23),
            Moves = [.. Enumerable.Range(1, 12).Select(n => (NewId(n), ShiftOf($"Item {n}")))],
        };

        var shifts = ReviewComposer.Compose(source).Shifts!;

        Assert.Equal(new DateOnly(2026, 11, 23), shifts.Since);
        Assert.Equal(Enumerable.Range(1, 10).Select(n => $"Item {n}"), shifts.Items.Select(shift => shift.Title));
    }

    [Fact]
    public void Compose_AWaitingItem_SaysForWhat_AndOthersDoNot()
    {
        var waiting = ItemOf(1, ItemKind.Product, 1, ItemStatus.Waiting) with { WaitsFor = "the designs" };
        var released = ItemOf(2, ItemKind.Product, 1, ItemStatus.Released) with { WaitsFor = "the designs" };

        var review = ReviewComposer.Compose(SourceOf(waiting, released));

        Assert.Equal("the designs", Assert.Single(review.Under(ReviewPart.Waiting)).WaitsFor);
        Assert.Null(Assert.Single(review.Under(ReviewPart.Shown)).WaitsFor);
    }

    private ReviewSource SourceOf(params SprintedItem[] items) =>
        new()
        {
            Product = "Shop",
            Sprint = new Sprint(default, default, 1, new(new(2026, 11, 23), new(2026, 12, 4))),
            Policy = new MixPolicy(),
            Review = _review,
            Texts = _texts,
            Items = items,
        };

    private void Write(SprintedItem item, string? link = null, bool isHidden = false)
    {
        var text = new ReviewText(default, item.Id);
        text.Write("", link, picture: null, isHidden);
        _texts[item.Id] = text;
    }

    private static SprintedItem ItemOf(
        int number,
        ItemKind kind,
        double effort,
        ItemStatus status,
        bool isLightsOn = false
    ) =>
        new()
        {
            Id = NewId(number),
            Number = number,
            Content = new()
            {
                Kind = kind,
                Title = $"Item {number}",
                Effort = Estimate.Of(effort),
                Impact = new() { Metric = "CI time", Measurement = new(DaysAfterRelease: 30) },
            },
            Status = status,
            StatusSince = new(2026, 12, 1),
            IsLightsOn = isLightsOn,
            PlannedDays = effort,
        };

    private static RankShift ShiftOf(string title) => new(title, ItemKind.Product, 3, 1, []);

    private static ItemId NewId(int number) => new(Guid.CreateVersion7(Now.AddMinutes(number)));
}
