using ProductBalance.Domain.Estimates;
using ProductBalance.Web.Features.Backlog.Editing;

namespace ProductBalance.Web.Tests.Features.Backlog.Editing;

public sealed class EstimatePointsTests
{
    [Fact]
    public void Read_TakesThreePointsOrLikelyAlone()
    {
        Assert.Equal((new Estimate(8, 12, 14), null), EstimatePoints.Read("8", "12", "14"));
        Assert.Equal((Estimate.Of(12.5), null), EstimatePoints.Read("", "12,5", ""));
        Assert.Equal((null, null), EstimatePoints.Read("", " ", ""));
    }

    [Theory]
    [InlineData("8", "", "", "Give likely alone, or all three figures.")]
    [InlineData("8", "12", "", "Give likely alone, or all three figures.")]
    [InlineData("", "about ten", "", "“about ten” is no number; type digits, as in 8 or 12.5.")]
    [InlineData("8", "6", "14", "Low must not be above likely, nor likely above high; put the three numbers in order.")]
    public void Read_OfAnythingElse_SaysWhatToDo(string low, string likely, string high, string sentence) =>
        Assert.Equal((null, sentence), EstimatePoints.Read(low, likely, high));
}
