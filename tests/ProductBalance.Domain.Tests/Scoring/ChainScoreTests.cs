using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Domain.Tests.Scoring;

public sealed class ChainScoreTests
{
    private static readonly ItemId Feature = new(new Guid(1, 0, 0, new byte[8]));
    private static readonly ItemId Groundwork = new(new Guid(2, 0, 0, new byte[8]));
    private static readonly ItemLink Needs = new(Feature, Groundwork, LinkKind.DependsOn);

    [Fact]
    public void Of_ValueAndEffortSplitOverTwoItems_IsThatOfTheWhole()
    {
        // 900 a week in 1 week looks like 900; with the 8 weeks that it waits for it is 100.
        var open = new Dictionary<ItemId, (double, double)> { [Feature] = (900, 1), [Groundwork] = (0, 8) };

        Assert.Equal(100, ChainScore.Of(Feature, [Needs], open));
        Assert.Null(ChainScore.Of(Groundwork, [Needs], open));
    }

    [Fact]
    public void Of_APrerequisiteThatIsDone_HasNone() =>
        Assert.Null(ChainScore.Of(Feature, [Needs], new Dictionary<ItemId, (double, double)> { [Feature] = (900, 1) }));
}
