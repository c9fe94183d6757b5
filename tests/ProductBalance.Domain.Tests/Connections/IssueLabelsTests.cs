using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Connections;

namespace ProductBalance.Domain.Tests.Connections;

public sealed class IssueLabelsTests
{
    [Theory]
    [InlineData(ItemStatus.Planned, "ProductBalance: planned", "ProductBalance:planned")]
    [InlineData(ItemStatus.InProgress, "ProductBalance: in progress", "ProductBalance:in-progress")]
    public void Status_IsSaidInWords_InJiraWithoutBlanks(ItemStatus status, string label, string ofJira)
    {
        Assert.Equal(label, IssueLabels.OfStatus(status));
        Assert.Equal(ofJira, IssueLabels.ForJira(label));
        Assert.True(IssueLabels.IsOurs(label) && IssueLabels.IsOurs(ofJira));
    }

    [Theory]
    [InlineData(412.7, "score 400+")]
    [InlineData(400, "score 400+")]
    [InlineData(399.99, "score 300+")]
    [InlineData(9, "score 9+")]
    [InlineData(0.3, "score 0.3+")]
    [InlineData(0.0461, "score 0.04+")]
    [InlineData(1_000, "score 1000+")]
    [InlineData(7_654_321, "score 7000000+")]
    [InlineData(0, "score 0")]
    [InlineData(-3.5, "score 0")]
    public void Score_IsFirstDigitAndMagnitude(double score, string label)
    {
        Assert.Equal($"ProductBalance: {label}", IssueLabels.OfScore(score));
        Assert.True(IssueLabels.IsOurs(IssueLabels.OfScore(score)));
    }

    [Theory]
    [InlineData("bug")]
    [InlineData("ProductBalance")]
    [InlineData("ProductBalance: rocks")]
    [InlineData("ProductBalance: score of the year")]
    [InlineData("planned")]
    public void Labels_OfOthers_AreNotOurs(string label) => Assert.False(IssueLabels.IsOurs(label));
}
