using ProductBalance.Data.Scoring;
using ProductBalance.Web.Features.Backlog.List;

namespace ProductBalance.Web.Tests.Features.Backlog.List;

public sealed class BracketMarkTests
{
    private static readonly RankBracket Bracket = new(3, 1_005);

    [Theory]
    [InlineData(true, false, "bracket opens")]
    [InlineData(false, false, "bracket")]
    [InlineData(false, true, "bracket closes")]
    public void CssClass_TellsWhichPieceItIs(bool opens, bool closes, string expected) =>
        Assert.Equal(expected, new BracketMark(Bracket, opens, closes).CssClass);

    [Fact]
    public void Words_NameTheRanks() =>
        Assert.Equal(
            "The data does not separate ranks 3 to 1,005",
            new BracketMark(Bracket, Opens: true, Closes: false).Words
        );
}
