using ProductBalance.Domain.Scoring;

namespace ProductBalance.Domain.Tests.Scoring;

public sealed class TermStepsTests
{
    [Theory]
    [InlineData(TermStep.Start, 4)]
    [InlineData(TermStep.Add, 16)]
    [InlineData(TermStep.Subtract, 8)]
    [InlineData(TermStep.Multiply, 48)]
    [InlineData(TermStep.Divide, 3)]
    public void Apply_WorksOnTheTotal(TermStep step, double expected) => Assert.Equal(expected, step.Apply(12, 4));

    [Fact]
    public void Total_GoesFromLeftToRight()
    {
        Term[] terms =
        [
            new("a", 2, "", TermStep.Start),
            new("b", 3, "", TermStep.Add),
            new("c", 4, "", TermStep.Multiply),
        ];

        Assert.Equal(20, terms.Total());
    }
}
