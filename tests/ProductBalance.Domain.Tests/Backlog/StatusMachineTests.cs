using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Tests.Backlog;

public sealed class StatusMachineTests
{
    // Every status, what may follow it, and how a refusal puts that.
    private static readonly (ItemStatus From, ItemStatus? WaitingFrom, ItemStatus[] Next, string Sentence)[] Drawing =
    [
        (
            ItemStatus.Draft,
            null,
            [ItemStatus.Ready, ItemStatus.Dropped],
            "An item that is draft cannot become {0}. It can become ready or dropped."
        ),
        (
            ItemStatus.Ready,
            null,
            [ItemStatus.Planned, ItemStatus.Waiting, ItemStatus.Draft, ItemStatus.Dropped],
            "An item that is ready cannot become {0}. It can become planned or waiting or draft or dropped."
        ),
        (
            ItemStatus.Planned,
            null,
            [ItemStatus.InProgress, ItemStatus.Ready, ItemStatus.Waiting, ItemStatus.Dropped],
            "An item that is planned cannot become {0}. It can become in progress or ready or waiting or dropped."
        ),
        (
            ItemStatus.InProgress,
            null,
            [ItemStatus.Released, ItemStatus.Planned, ItemStatus.Waiting, ItemStatus.Dropped],
            "An item that is in progress cannot become {0}. It can become released or planned or waiting or dropped."
        ),
        (
            ItemStatus.Waiting,
            ItemStatus.Ready,
            [ItemStatus.Ready, ItemStatus.Dropped],
            "An item that is waiting cannot become {0}. It can become ready or dropped."
        ),
        (
            ItemStatus.Waiting,
            ItemStatus.Planned,
            [ItemStatus.Planned, ItemStatus.Dropped],
            "An item that is waiting cannot become {0}. It can become planned or dropped."
        ),
        (
            ItemStatus.Waiting,
            ItemStatus.InProgress,
            [ItemStatus.InProgress, ItemStatus.Dropped],
            "An item that is waiting cannot become {0}. It can become in progress or dropped."
        ),
        (
            ItemStatus.Released,
            null,
            [ItemStatus.Measured, ItemStatus.InProgress],
            "An item that is released cannot become {0}. It can become measured or in progress."
        ),
        (ItemStatus.Measured, null, [], "An item that is measured cannot become {0}. It stays as it is."),
        (
            ItemStatus.Dropped,
            null,
            [ItemStatus.Draft],
            "An item that is dropped cannot become {0}. It can become draft."
        ),
    ];

    private static readonly Dictionary<ItemStatus, string> Words = new()
    {
        [ItemStatus.Draft] = "draft",
        [ItemStatus.Ready] = "ready",
        [ItemStatus.Planned] = "planned",
        [ItemStatus.InProgress] = "in progress",
        [ItemStatus.Waiting] = "waiting",
        [ItemStatus.Released] = "released",
        [ItemStatus.Measured] = "measured",
        [ItemStatus.Dropped] = "dropped",
    };

    public static TheoryData<ItemStatus, ItemStatus?, ItemStatus, string?> Steps() =>
        [
            .. from row in Drawing
            from to in Words.Keys
            let sentence = row.Next.Contains(to) ? null : row.Sentence.Replace("{0}", Words[to])
            select new TheoryDataRow<ItemStatus, ItemStatus?, ItemStatus, string?>(
                row.From,
                row.WaitingFrom,
                to,
                sentence
            ),
        ];

    [Theory]
    [MemberData(nameof(Steps))]
    public void Require_TakesWhatIsDrawnAndSaysWhatIsPossibleInstead(
        ItemStatus from,
        ItemStatus? waitingFrom,
        ItemStatus to,
        string? refusal
    )
    {
        var thrown = Record.Exception(() => StatusMachine.Require(from, to, waitingFrom));

        Assert.Equal(refusal, thrown?.Message);
        Assert.Equal(refusal is null ? null : "status-not-drawn", (thrown as DomainRuleException)?.Code);
    }

    [Theory]
    [InlineData(ItemStatus.Draft, false, true)]
    [InlineData(ItemStatus.Ready, true, true)]
    [InlineData(ItemStatus.Planned, true, true)]
    [InlineData(ItemStatus.InProgress, true, true)]
    [InlineData(ItemStatus.Waiting, true, true)]
    [InlineData(ItemStatus.Released, false, false)]
    [InlineData(ItemStatus.Measured, false, false)]
    [InlineData(ItemStatus.Dropped, false, false)]
    public void Status_TellsWhetherItemsAreRankedAndStillToBeDone(ItemStatus status, bool isRanked, bool isOpen)
    {
        Assert.Equal(isRanked, StatusMachine.IsRanked(status));
        Assert.Equal(isOpen, StatusMachine.IsOpen(status));
    }
}
