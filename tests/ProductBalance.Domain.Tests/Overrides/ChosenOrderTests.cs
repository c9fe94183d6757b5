using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Overrides;

namespace ProductBalance.Domain.Tests.Overrides;

public sealed class ChosenOrderTests
{
    // Items are letters in the order of their scores; "EB" holds E directly above B.
    [Theory]
    [InlineData("ABCDE", "", "ABCDE")]
    [InlineData("ABCDE", "EB", "AEBCD")]
    [InlineData("ABCDE", "AD", "BCADE")]
    [InlineData("ABCDE", "BC", "ABCDE")]
    [InlineData("ABCDE", "DB EB", "ADEBC")]
    [InlineData("ABCDE", "ED DB", "AEDBC")]
    [InlineData("ABCDE", "XB EX", "ABCDE")]
    [InlineData("ABCDE", "EA AE", "BCDEA")] // a circle, which stores refuse: it ends all the same
    public void Of_PutsEachHeldItemDirectlyAboveItsAnchor(string byScore, string held, string expected)
    {
        var order = ChosenOrder.Of([.. byScore.Select(Id)], [.. MovesOf(held)]);

        Assert.Equal(expected, string.Concat(order.Select(id => (char)id.Value.ToByteArray()[0])));
    }

    [Theory]
    [InlineData("", "AB", false)]
    [InlineData("BA", "AB", true)]
    [InlineData("BC CA", "AB", true)]
    [InlineData("BC", "AB", false)]
    [InlineData("AC", "AB", false)]
    [InlineData("BC CB", "AB", false)] // a circle of others does not hang it
    public void WouldCircle_FollowsTheAnchors(string held, string move, bool expected) =>
        Assert.Equal(expected, ChosenOrder.WouldCircle([.. MovesOf(held)], Id(move[0]), Id(move[1])));

    private static IEnumerable<HeldItem> MovesOf(string held) =>
        held.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(move => new HeldItem(Id(move[0]), Id(move[1])));

    private static ItemId Id(char letter) => new(new Guid(letter, 0, 0, new byte[8]));
}
