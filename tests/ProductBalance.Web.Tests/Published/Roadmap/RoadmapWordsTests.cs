using ProductBalance.Domain.Roadmap;
using ProductBalance.Web.Published.Roadmap;

namespace ProductBalance.Web.Tests.Published.Roadmap;

public sealed class RoadmapWordsTests
{
    private static readonly CopiedEntry Checkout = new("a", "Checkout", RoadmapHorizon.Next, null, null, null, []);

    private static readonly CopiedEntry Dated = Checkout with { Days = new(new(2026, 12, 4), new(2026, 12, 18)) };

    public static TheoryData<CopiedEntry?, CopiedEntry?, string> Changes() =>
        new()
        {
            { null, Checkout, "New: Checkout, under Next" },
            { Checkout, null, "Dropped: Checkout, stood under Next" },
            { Checkout, Checkout with { Horizon = RoadmapHorizon.Done }, "Done: Checkout, from Next to Done" },
            { Checkout, Checkout with { Horizon = RoadmapHorizon.Now }, "Moved: Checkout, from Next to Now" },
            { Checkout, Dated, "Other days: Checkout, now 4–18 Dec 2026" },
            { Dated, Checkout, "Other days: Checkout, no days any more" },
            {
                Dated,
                Dated with
                {
                    Horizon = RoadmapHorizon.Now,
                    Days = new(new(2026, 12, 9), new(2026, 12, 9)),
                },
                "Moved: Checkout, from Next to Now; 9 Dec 2026 instead of 4–18 Dec 2026"
            },
            { Checkout, Checkout with { Title = "Pay" }, "Reworded: Pay, was called “Checkout”" },
            { Checkout with { Title = "“Pay”" }, Checkout, "Reworded: Checkout, was called “‘Pay’”" },
            { Checkout, Checkout with { Outcome = "More" }, "Reworded: Checkout, outcome now “More”" },
            {
                Checkout with
                {
                    Outcome = "20 → 8 min",
                },
                Checkout with
                {
                    Outcome = "20 → 5 min",
                },
                "Reworded: Checkout, outcome “20 → 8 min” → “20 → 5 min”"
            },
            {
                Checkout with
                {
                    Score = 12,
                    Parts = ["A"],
                },
                Checkout with
                {
                    Score = 15,
                    Parts = ["A", "B"],
                },
                "Reworded: Checkout, parts “A” → “A, B”; score 12 → 15"
            },
        };

    [Theory]
    [MemberData(nameof(Changes))]
    public void LineOf_AChange_SaysWhatDiffers(CopiedEntry? before, CopiedEntry? after, string line) =>
        Assert.Equal(line, RoadmapWords.LineOf(Assert.Single(RoadmapWords.ToldOf([Of(before), Of(after)]))));

    [Fact]
    public void LineOf_AChangeWithAReason_EndsWithIt()
    {
        var after = Of(null) with { Reasons = new Dictionary<string, string> { ["a"] = "nobody asked for it" } };

        Assert.Equal(
            "Dropped: Checkout, stood under Next – nobody asked for it",
            RoadmapWords.LineOf(Assert.Single(RoadmapWords.ToldOf([Of(Checkout), after])))
        );
    }

    [Fact]
    public void ToldOf_WhatWasDoneAndIsNotListedAnyMore_IsNothing() =>
        Assert.Empty(RoadmapWords.ToldOf([Of(Checkout with { Horizon = RoadmapHorizon.Done }), Of(null)]));

    [Fact]
    public void SummaryOf_AVersion_CountsWhatIsAhead() =>
        Assert.Equal("Version 1: 0 now, 1 next, 0 later.", RoadmapWords.SummaryOf(Of(Checkout)));

    private static RoadmapCopy Of(CopiedEntry? entry) => new("Webshop", 1, default, "", entry is null ? [] : [entry]);
}
