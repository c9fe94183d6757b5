using ProductBalance.Domain.Roadmap;
using ProductBalance.Web.Features.Roadmap;

namespace ProductBalance.Web.Tests.Features.Roadmap;

public sealed class EntryMoveTests
{
    [Theory]
    [InlineData("ArrowUp", RoadmapHorizon.Next, -1, null)]
    [InlineData("ArrowDown", RoadmapHorizon.Next, 1, null)]
    [InlineData("ArrowLeft", RoadmapHorizon.Next, 0, RoadmapHorizon.Now)]
    [InlineData("ArrowRight", RoadmapHorizon.Next, 0, RoadmapHorizon.Later)]
    public void Of_AnArrow_IsAStep(string key, RoadmapHorizon from, int rows, RoadmapHorizon? column) =>
        Assert.Equal(new EntryMove(rows, column), EntryMove.Of(key, from));

    [Theory]
    [InlineData("ArrowLeft", RoadmapHorizon.Now)]
    [InlineData("ArrowRight", RoadmapHorizon.Later)]
    [InlineData("Tab", RoadmapHorizon.Now)]
    public void Of_WhatLeadsNowhere_IsNone(string key, RoadmapHorizon from) => Assert.Null(EntryMove.Of(key, from));

    [Theory]
    [InlineData(1, -1, 0)]
    [InlineData(0, 1, 2)]
    [InlineData(1, 1, null)]
    public void From_AStepInItsColumn_NamesWhatWillStandBelow(int place, int rows, int? below)
    {
        DraftEntry[] column = [Draft("a"), Draft("b"), Draft("c")];

        var (horizon, before) = new EntryMove(rows).From(column[place], column);

        Assert.Equal((RoadmapHorizon.Now, below is { } at ? column[at] : null), (horizon, before));
    }

    [Theory]
    [InlineData(0, -1)]
    [InlineData(2, 1)]
    public void From_TheEdge_LeadsNowhere(int place, int rows)
    {
        DraftEntry[] column = [Draft("a"), Draft("b"), Draft("c")];

        Assert.Null(new EntryMove(rows).From(column[place], column).Column);
    }

    private static DraftEntry Draft(string key) =>
        new(
            new(default, new(default, key, RoadmapHorizon.Now, key, key, null, RoadmapDisplay.AsUsual, [default])),
            [],
            Expected: null
        );
}
