using CsCheck;
using ProductBalance.Data.Exchange;

namespace ProductBalance.Data.Tests.Exchange;

public sealed class FormulaGuardTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("-5% tickets", "'-5% tickets")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("'=1+1", "''=1+1")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    public void Protect_OpeningOfAFormula_GetsOneApostrophe(string text, string expected) =>
        Assert.Equal(expected, FormulaGuard.Protect(text));

    [Fact]
    public void Strip_OfProtected_GivesTheTextBack() =>
        Gen.String[Gen.Char["'=+-@\t\r＠a "], 0, 6]
            .Sample(text => FormulaGuard.Strip(FormulaGuard.Protect(text)) == text);
}
