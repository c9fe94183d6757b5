using ProductBalance.Domain.Impact.Reading;

namespace ProductBalance.Domain.Tests.Impact.Reading;

public class NumberTextTests
{
    [Theory]
    [InlineData("1200", 1200)]
    [InlineData("1,200", 1200)]
    [InlineData("1,20", 1.2)]
    [InlineData("1.200", 1.2)]
    [InlineData("0,125", 0.125)]
    [InlineData("1 200", 1200)]
    [InlineData("1'200,5", 1200.5)]
    [InlineData("1.200,5", 1200.5)]
    [InlineData("1,200.5", 1200.5)]
    [InlineData("1.200.300", 1200300)]
    [InlineData("1,200,300.25", 1200300.25)]
    [InlineData("1234,567", 1234.567)]
    [InlineData(".5", 0.5)]
    public void Parse_OfANumber_ReadsIt(string text, double value) => Assert.Equal(value, NumberText.Parse(text));

    // Nothing is left out or joined to make a number of it.
    [Theory]
    [InlineData("1.2.3")]
    [InlineData("1,2,3")]
    [InlineData("1.2.3,4")]
    [InlineData("1.2,345")]
    [InlineData("1.234.5")]
    [InlineData("1.234,567,890")]
    [InlineData("1'2")]
    [InlineData("1,200 300")]
    [InlineData("NaN")]
    [InlineData("")]
    public void Parse_OfAnythingElse_GivesNothing(string text) => Assert.Null(NumberText.Parse(text));
}
