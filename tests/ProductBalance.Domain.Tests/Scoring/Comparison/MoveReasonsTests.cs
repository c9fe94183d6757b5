using ProductBalance.Domain.Scoring.Comparison;

namespace ProductBalance.Domain.Tests.Scoring.Comparison;

public sealed class MoveReasonsTests
{
    [Theory]
    [InlineData(5, 7, 0, 0, 0)] // as the scores have it
    [InlineData(7, 7, 2, 2, 0)] // two above it were deleted
    [InlineData(5, 3, 0, 0, 4)] // an override holds it higher
    [InlineData(6, 3, 1, 1, 4)]
    public void Seen_ChargesToOverridesWhatTheScoresDoNotExplain(int before, int after, int removed, int gone, int held)
    {
        var reasons = new MoveReasons(new(42, 5, 7), Model: 0, Time: 0, Gone: 0, New: -1, Others: 0, Own: -1);

        var seen = reasons.Seen(before, after, removed);

        Assert.Equal((new RankMove(42, before, after), gone, held), (seen.Move, seen.Gone, seen.Held));
        Assert.Equal(
            seen.Move.Rise,
            seen.Model + seen.Time + seen.Gone + seen.New + seen.Others + seen.Own + seen.Held
        );
    }

    [Fact]
    public void Newcomer_HasNotMoved() => Assert.False(MoveReasons.Newcomer(42, 3).HasMoved);
}
