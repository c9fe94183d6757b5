using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Domain.Tests.Roadmap;

public sealed class RoadmapComposerTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);
    private static readonly DayRange Expected = new(new(2026, 12, 1), new(2026, 12, 9));

    [Fact]
    public void Compose_ForEachAudience_HoldsWhatItIsShown()
    {
        var draft = Draft("a", Item(1));

        var anyone = Assert.Single(Compose(RoadmapAudience.Anyone, draft));
        var member = Assert.Single(Compose(RoadmapAudience.SignedIn, draft));

        Assert.Equal(new("a", "Item 1", RoadmapHorizon.Now, "CI time to 14 min", null, Expected, []), anyone);
        Assert.Equal(anyone with { Score = 123 }, member);
    }

    [Fact]
    public void Compose_WhatAnEntryHides_IsHiddenFromThatAudienceAlone()
    {
        var draft = Draft("a", Item(1));
        draft.Entry.Show(new(Anyone: EntryDisplay.Public with { IsListed = false }));

        Assert.Empty(Compose(RoadmapAudience.Anyone, draft));
        Assert.Single(Compose(RoadmapAudience.Link, draft));
    }

    [Fact]
    public void Compose_AGroup_ShowsItsOwnWordsAndItsPartsAndNoScore()
    {
        var draft = Draft("a", Item(1), Item(2) with { Status = ItemStatus.Dropped }, Item(3));
        draft.Entry.Describe("Faster checkout", outcome: null);

        var copy = Assert.Single(Compose(RoadmapAudience.SignedIn, draft));

        Assert.Equal(("Faster checkout", null, null), (copy.Title, copy.Outcome, copy.Score));
        Assert.Equal(["Item 1", "Item 3"], copy.Parts);
    }

    [Fact]
    public void Compose_InOrder_GoesByHorizonThenPlace()
    {
        var later = Draft("a", Item(1));
        later.Entry.MoveTo(RoadmapHorizon.Later, "a");
        var second = Draft("b", Item(2));
        second.Entry.MoveTo(RoadmapHorizon.Now, "r");

        var keys = Compose(RoadmapAudience.Anyone, later, second, Draft("c", Item(3))).Select(copy => copy.Key);

        Assert.Equal(["c", "b", "a"], keys);
    }

    [Theory]
    [InlineData(false, null)]
    [InlineData(true, "2026-12-01 – 2026-12-09")]
    public void Compose_WhatStandsUnderLater_HasDaysOnceItIsInASprint(bool isCommitted, string? days)
    {
        var draft = Draft("a", Item(1) with { IsCommitted = isCommitted });
        draft.Entry.MoveTo(RoadmapHorizon.Later, "i");

        var copy = Assert.Single(Compose(RoadmapAudience.Anyone, draft));

        Assert.Equal(days, copy.Days is { } range ? $"{range.From:yyyy-MM-dd} – {range.To:yyyy-MM-dd}" : null);
    }

    [Fact]
    public void Compose_WhatIsDone_IsToldOnceWithItsDay()
    {
        var draft = Draft("a", Item(1) with { Status = ItemStatus.Released });
        var before = Copy(new CopiedEntry("a", "Item 1", RoadmapHorizon.Now, null, null, null, []));

        var told = Assert.Single(
            RoadmapComposer.Compose([draft], RoadmapAudience.Anyone, RoadmapDisplay.Usual, before)
        );
        var again = RoadmapComposer.Compose([draft], RoadmapAudience.Anyone, RoadmapDisplay.Usual, Copy(told));
        var third = RoadmapComposer.Compose([draft], RoadmapAudience.Anyone, RoadmapDisplay.Usual, Copy());

        Assert.Equal(
            (RoadmapHorizon.Done, new DayRange(new(2026, 11, 19), new(2026, 11, 19))),
            (told.Horizon, told.Days)
        );
        Assert.Empty(again);
        Assert.Empty(third);
    }

    [Fact]
    public void Compose_WhatWasDropped_LeavesItOut() =>
        Assert.Empty(Compose(RoadmapAudience.SignedIn, Draft("a", Item(1) with { Status = ItemStatus.Dropped })));

    private static IReadOnlyList<CopiedEntry> Compose(RoadmapAudience audience, params DraftEntry[] drafts) =>
        RoadmapComposer.Compose(drafts, audience, RoadmapDisplay.Usual, last: null);

    private static RoadmapCopy Copy(params CopiedEntry[] entries) => new("Shop", 1, At, "Note", entries);

    private static DraftEntry Draft(string key, params DraftItem[] items)
    {
        var state = new EntryState(
            default,
            key,
            RoadmapHorizon.Now,
            Place: "i",
            Title: null,
            Outcome: null,
            RoadmapDisplay.AsUsual,
            [.. items.Select(item => item.Id)]
        );
        return new(new(default, state), items, Expected);
    }

    private static DraftItem Item(int number) =>
        new()
        {
            Id = new(new Guid(number, 0, 0, new byte[8])),
            Number = number,
            Title = $"Item {number}",
            Kind = ItemKind.Tech,
            Status = ItemStatus.Ready,
            StatusSince = At.AddDays(-1),
            StatusDay = new(2026, 11, 19),
            Outcome = "CI time to 14 min",
            Score = 123.4,
        };
}
