using ProductBalance.Data.Scoring.Past;
using ProductBalance.Domain.Scoring.Comparison;
using ProductBalance.Web.Features.Backlog.Moves;

namespace ProductBalance.Web.Tests.Features.Backlog.Moves;

public sealed class MoveWordsTests
{
    [Fact]
    public void Of_NamesEachCauseWithItsPlaces_TheLargestFirst()
    {
        var reasons = new MoveReasons(new(7, 4, 7), Model: 0, Time: 0, Gone: 0, New: -2, Others: 0, Own: -1);

        var words = MoveWords.Of(reasons, [new(9, default, "effort", "5", "8", "B. Costa")], []);

        Assert.Equal("Fell 3: 2 new items above (−2), effort 5 → 8 days by B. Costa (−1)", words);
    }

    [Theory]
    [InlineData("""{"low":3,"likely":5,"high":8}""", """{"low":5,"likely":8,"high":13}""", "effort 5 → 8 days")]
    [InlineData("5", """{"low":5,"likely":8,"high":13}""", "effort 5 → 8 days")]
    [InlineData(null, """{"low":5,"likely":8,"high":13}""", "effort nothing → 8 days")]
    [InlineData(
        """{"low":5,"likely":8,"high":13}""",
        """{"low":5,"likely":8,"high":9}""",
        "effort 5 · 8 · 13 → 5 · 8 · 9 days"
    )]
    public void Of_ARange_TellsTheLikelyValueUnlessThatStays(string? before, string after, string words)
    {
        var reasons = new MoveReasons(new(7, 4, 5), 0, 0, 0, 0, 0, Own: -1);

        var told = MoveWords.Of(reasons, [new(9, default, "effort", before, after, "B. Costa")], []);

        Assert.Equal($"Fell 1: {words} by B. Costa (−1)", told);
    }

    [Fact]
    public void Of_APast_DoesNotSayThatTheFirstPlaceIsNew()
    {
        var day = new DateOnly(2026, 11, 20);
        PastPlace[] past =
        [
            new(day, 10, MoveReasons.Newcomer(7, 3), []),
            new(day.AddDays(1), 10, new(new(7, 3, 2), 0, 0, Gone: 1, 0, 0, 0), []),
        ];

        Assert.Equal(["Stood at rank 3", "Rose 1: 1 item above left (+1)"], MoveWords.Of(past, []));
    }

    public static TheoryData<MoveReasons, string> Moves() =>
        new()
        {
            { new(new(7, 3, 2), 0, 0, Gone: 1, 0, 0, 0), "Rose 1: 1 item above left (+1)" },
            {
                new(new(7, 3, 4), Model: 2, Time: -4, 0, 0, Others: 1, 0),
                "Fell 1: time passed (−4), another score model or other settings (+2), changes to other items (+1)"
            },
            { new(new(7, 3, 1), 0, 0, 0, 0, 0, Own: 1, Held: 1), "Rose 2: its own figures (+1), overrides (+1)" },
            { new(new(7, 3, 3), 0, 0, Gone: 1, New: -1, 0, 0), "Kept its place" },
            { MoveReasons.Newcomer(7, 3), "Came into the ranking" },
            { new(new(7, 3, 0), 0, 0, 0, 0, 0, 0), "Stands in the lights-on lane" },
        };

    [Theory]
    [MemberData(nameof(Moves))]
    public void Of_SaysWhatHappened(MoveReasons reasons, string words) =>
        Assert.Equal(words, MoveWords.Of(reasons, [], []));

    [Theory]
    [InlineData(null, "2026-11-19")]
    [InlineData("yesterday", "2026-11-19")]
    [InlineData("week", "2026-11-13")]
    [InlineData("2026-10-01", "2026-10-01")]
    [InlineData("2026-12-01", "2026-11-19")]
    [InlineData("soon", "2026-11-19")]
    public void DayOf_ReadsTheAddress(string? since, string day) =>
        Assert.Equal(day, MovedSince.TextOf(MovedSince.DayOf(since, new(2026, 11, 20))));
}
