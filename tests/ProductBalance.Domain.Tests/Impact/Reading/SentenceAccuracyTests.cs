namespace ProductBalance.Domain.Tests.Impact.Reading;

public class SentenceAccuracyTests(ITestOutputHelper output)
{
    [Fact]
    public void Read_OverOurOwnSentences_ReachesTheGoal()
    {
        var accuracy = new ReadingAccuracy(LabelledSentence.OfOurs());

        AssertGoal(accuracy);
        Assert.InRange(accuracy.AbsoluteChanges, 0.9, 1);
        Assert.InRange(accuracy.Units, 0.9, 1);
    }

    [Fact]
    public void Read_OverRealSentences_ReachesTheGoal() => AssertGoal(new(LabelledSentence.OfSharedData()));

    private void AssertGoal(ReadingAccuracy accuracy)
    {
        output.WriteLine(accuracy.ToString());
        output.WriteLine(string.Join('\n', accuracy.Misread));
        output.WriteLine("Invented:\n" + string.Join('\n', accuracy.Invented));

        Assert.InRange(accuracy.Precision, 0.98, 1);
        Assert.InRange(accuracy.Recall, 0.9, 1);
        Assert.InRange(accuracy.Baselines, 0.9, 1);
        Assert.InRange(accuracy.Targets, 0.9, 1);
        Assert.InRange(accuracy.Directions, 0.9, 1);
        Assert.Empty(accuracy.Invented);
    }
}
