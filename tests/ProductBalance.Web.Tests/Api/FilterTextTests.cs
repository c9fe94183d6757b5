using ProductBalance.Web.Api;

namespace ProductBalance.Web.Tests.Api;

public sealed class FilterTextTests
{
    [Theory]
    [InlineData(null, "", "")]
    [InlineData("", "", "")]
    [InlineData("nightly export", "", "nightly export")]
    [InlineData("kind:tech", "kind=tech", "")]
    [InlineData("kind:tech nightly  status:ready export", "kind=tech status=ready", "nightly export")]
    [InlineData("team:\"Web shop\" area:Build", "team=Web shop area=Build", "")]
    [InlineData("\"at 10:30\"", "", "at 10:30")]
    [InlineData("team:\"Web shop", "team=Web shop", "")]
    [InlineData("team:\"\"", "team=", "")]
    public void Parse_PartsConditionsFromThePhrase(string? text, string conditions, string phrase)
    {
        var filter = FilterText.Parse(text);

        Assert.Equal(conditions, string.Join(' ', filter.Conditions.Select(one => $"{one.Field}={one.Value}")));
        Assert.Equal(phrase, filter.Phrase);
    }
}
