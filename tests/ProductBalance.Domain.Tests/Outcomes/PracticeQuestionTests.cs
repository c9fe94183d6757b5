using ProductBalance.Domain.Outcomes;

namespace ProductBalance.Domain.Tests.Outcomes;

public sealed class PracticeQuestionTests
{
    [Theory]
    [InlineData(null, null, null)]
    [InlineData(8_000.0, 9_000.0, null)]
    [InlineData(10.0, 1_000.0, null)] // a hundredfold
    [InlineData(10.0, null, "Give both ends")]
    [InlineData(9_000.0, 8_000.0, "The range ends below where it begins.")]
    [InlineData(10.0, 1_001.0, "This range holds nearly every answer.")]
    [InlineData(0.0, 10.0, "This range holds nearly every answer.")]
    [InlineData(-1e9, 1e9, "This range holds nearly every answer.")]
    public void Problem_NamesWhatSaysNothing(double? low, double? high, string? begin)
    {
        var problem = PracticeQuestion.Problem(low, high);

        Assert.StartsWith(begin ?? "", problem ?? "");
        Assert.Equal(begin is null, problem is null);
    }
}
