using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Domain.Tests.Roadmap;

public sealed class ChangeReasonsTests
{
    private static readonly ItemBasis Ready = new()
    {
        Id = default,
        Status = ItemStatus.Ready,
        Effort = Estimate.Of(5),
        Worth = "w",
        Rank = 5,
    };

    public static TheoryData<ItemBasis, ItemBasis, string?> Causes() =>
        new()
        {
            { Ready, Ready, null },
            { Ready, Ready with { WaitsFor = WaitReason.Designs, Rank = 9 }, "it waits for designs" },
            { Ready with { WaitsFor = WaitReason.Designs }, Ready, "it waits no longer" },
            { Ready, Ready with { Status = ItemStatus.InProgress, IsInSprint = true }, "work on it has begun" },
            { Ready, Ready with { IsInSprint = true }, "it is planned for a sprint" },
            { Ready with { IsInSprint = true }, Ready, "it is in no sprint any more" },
            { Ready, Ready with { Id = new(new Guid(1, 0, 0, new byte[8])) }, "its parts are others" },
            { Ready, Ready with { Effort = Estimate.Of(8), Rank = 9 }, "its effort was estimated anew" },
            { Ready, Ready with { Worth = "v", Rank = 1 }, "its impact was estimated anew" },
            { Ready, Ready with { Rank = 4 }, "it stands higher in the order" },
            { Ready, Ready with { Rank = 6 }, "other work comes before it" },
            { Ready, Ready with { Rank = 0 }, "other work comes before it" },
        };

    [Theory]
    [MemberData(nameof(Causes), DisableDiscoveryEnumeration = true)]
    public void Of_AMove_NamesTheFirstCauseThatTheDataKnows(ItemBasis before, ItemBasis after, string? reason) =>
        Assert.Equal(reason, ChangeReasons.Of(EntryChangeKind.Moved, Entry(before), Entry(after)));

    [Fact]
    public void Of_WhatLeft_TellsDroppedFromTakenOff()
    {
        var dropped = Entry(Ready with { Status = ItemStatus.Dropped });

        Assert.Equal("it will not be done", ChangeReasons.Of(EntryChangeKind.Dropped, Entry(Ready), dropped));
        Assert.Equal("it was taken off the roadmap", ChangeReasons.Of(EntryChangeKind.Dropped, Entry(Ready), null));
    }

    [Fact]
    public void Of_OtherWords_NeedsNoReason() =>
        Assert.Null(ChangeReasons.Of(EntryChangeKind.Reworded, Entry(Ready), Entry(Ready with { Rank = 1 })));

    private static EntryBasis Entry(ItemBasis item) => new("a", [item]);
}
