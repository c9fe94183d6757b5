using ProductBalance.Domain.Returns;
using static ProductBalance.Domain.Tests.Returns.ReturnScene;

namespace ProductBalance.Domain.Tests.Returns;

public sealed class ReleaseReturnsTests
{
    private static readonly ReturnPeriod[] Sprints =
    [
        new("Sprint 1", Day("2026-09-01"), Day("2026-09-14")), // 10 working days
        new("Sprint 2", Day("2026-09-15"), Day("2026-09-28")),
        new("Sprint 3", Day("2026-09-29"), Day("2026-10-12")),
    ];

    [Fact]
    public void Of_ARelease_HasItsOwnCost_AndWhatItReturnedSoFar()
    {
        var ledger = Ledger(
            "2026-10-30",
            Costs(Rate("2026-09-01", 2, 500)),
            Item(1, "2026-09-04", saved: 4_000),
            Item(2, "2026-09-11", saved: -1_000),
            Item(3, "2026-09-14", promised: 2_000)
        );

        var sprint = Assert.Single(ReleaseReturns.Of(ledger, Sprints));

        Assert.Equal(("Sprint 1", 3, 2, 10_000m), (sprint.Name, sprint.Items, sprint.Measured, sprint.TeamCost));
        // up to 30 October: 57 days of 4,000, 50 days of −1,000, 47 days of 2,000
        Assert.Equal(((57 * 4_000) - (50 * 1_000)) / Month / 10_000, sprint.Proved!.Expected, 9);
        Assert.Equal(((57 * 4_000) - (50 * 1_000) + (47 * 2_000)) / Month, sprint.ClaimedValue.Expected, 6);
    }

    [Fact]
    public void Of_SmallReleases_ArePooled()
    {
        var ledger = Ledger(
            "2026-10-30",
            Costs(Rate("2026-09-01", 2, 500)),
            Item(1, "2026-09-04"),
            Item(2, "2026-09-20"),
            Item(3, "2026-09-30"),
            Item(4, "2026-10-01"),
            Item(5, "2026-10-02")
        );

        var releases = ReleaseReturns.Of(ledger, Sprints);

        Assert.Equal(["Sprint 3", "2 releases of fewer than 3 items each, pooled"], releases.Select(one => one.Name));
        Assert.Equal((2, 20_000m), (releases[1].Items, releases[1].TeamCost));
    }

    [Fact]
    public void Of_WhatWasReleasedApart_HasNoCostToBeHeldAgainst()
    {
        var ledger = Ledger("2026-10-30", Costs(Rate("2026-09-01", 2, 500)), Item(1, "2026-08-04", saved: 4_000));

        var apart = Assert.Single(ReleaseReturns.Of(ledger, Sprints));

        Assert.Equal((1, 0m), (apart.Items, apart.TeamCost));
        Assert.Null(apart.Proved);
    }
}
