using CsCheck;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Tests.Backlog;

public sealed class DependencyGraphTests
{
    [Theory]
    [InlineData("", 1, 2, false)]
    [InlineData("", 1, 1, true)]
    [InlineData("1>2", 2, 1, true)]
    [InlineData("1>2 2>3", 3, 1, true)]
    [InlineData("1>2 2>3", 1, 3, false)]
    [InlineData("1>2 1>3 2>4 3>4", 4, 1, true)]
    [InlineData("1>2 1>3 2>4 3>4", 1, 4, false)]
    [InlineData("1>2 3>4", 2, 3, false)]
    [InlineData("1=2", 2, 1, false)]
    [InlineData("1~2", 2, 1, false)]
    public void WouldCycle_FollowsDependenciesOnly(string links, int from, int to, bool expected) =>
        Assert.Equal(expected, DependencyGraph.WouldCycle(Links(links), Item(from), Item(to)));

    [Fact]
    public void WouldCycle_OfLinksThatRunInACircleAlready_ComesToAnEnd() =>
        Assert.False(DependencyGraph.WouldCycle(Links("1>2 2>1"), Item(3), Item(1)));

    [Fact]
    public void WouldCycle_OfALongChain_NeedsNoStack()
    {
        var chain = Enumerable.Range(0, 100_000).Select(n => new ItemLink(Item(n), Item(n + 1), LinkKind.DependsOn));

        Assert.True(DependencyGraph.WouldCycle(chain, Item(100_000), Item(0)));
    }

    // A graph without circles is one whose items can be numbered so that every link points down.
    [Fact]
    public void WouldCycle_OfLinksThatPointDown_IsNeverSo() =>
        Gen.Select(Gen.Int[0, 20], Gen.Int[0, 20])
            .Where((a, b) => a != b)
            .Array[0, 40]
            .Sample(pairs =>
            {
                var down = pairs.Select(pair =>
                    (From: Math.Max(pair.Item1, pair.Item2), To: Math.Min(pair.Item1, pair.Item2))
                );
                ItemLink[] links =
                [
                    .. down.Select(pair => new ItemLink(Item(pair.From), Item(pair.To), LinkKind.DependsOn)),
                ];

                Assert.All(links, link => Assert.False(DependencyGraph.WouldCycle(links, link.From, link.To)));
                Assert.All(links, link => Assert.True(DependencyGraph.WouldCycle(links, link.To, link.From)));
            });

    private static ItemLink[] Links(string text) =>
        [
            .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(link => new ItemLink(
                    Item(link[0] - '0'),
                    Item(link[2] - '0'),
                    link[1] switch
                    {
                        '>' => LinkKind.DependsOn,
                        '=' => LinkKind.Duplicates,
                        _ => LinkKind.PairsWith,
                    }
                )),
        ];

    private static ItemId Item(int n) => new(new Guid(n, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]));
}
