using CsCheck;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Domain.Tests.Waiting;

public sealed class FocusOffersTests
{
    private static readonly IReadOnlySet<string> Checkout = new HashSet<string> { "Checkout" };

    [Fact]
    public void Of_OffersWhatFits_ByScore() =>
        Assert.Equal(
            [3, 1],
            Offered(
                room: 4,
                Candidate(1, score: 10, effort: 4),
                Candidate(2, score: 30, effort: 4.1),
                Candidate(3, score: 20, effort: 2)
            )
        );

    [Fact]
    public void Of_AmongEqualScores_PutsTheSameAreaFirst_ThenTheSmaller() =>
        Assert.Equal(
            [3, 4, 2, 1],
            Offered(
                room: 9,
                Candidate(1, score: 10, effort: 4),
                Candidate(2, score: 10, effort: 3),
                Candidate(3, score: 10, effort: 5, "Search", "Checkout"),
                Candidate(4, score: 10, effort: 6, "Checkout")
            )
        );

    [Fact]
    public void Of_AHigherScore_StandsAboveTheSameArea() =>
        Assert.Equal(
            [1, 2],
            Offered(room: 9, Candidate(2, score: 10, effort: 4, "Checkout"), Candidate(1, score: 10.001, effort: 4))
        );

    [Fact]
    public void Of_WhenNothingIsFree_OffersNothing() =>
        Assert.Empty(Offered(room: 0, Candidate(1, score: 10, effort: 0.5)));

    [Fact]
    public void Of_MoreRoom_NeverTakesAnOfferAway() =>
        (
            from efforts in Gen.Double[0.1, 20].List[0, 20]
            from room in Gen.Double[0, 20]
            from more in Gen.Double[0, 5]
            select (efforts, room, more)
        ).Sample(it =>
        {
            var candidates = it.efforts.Select((effort, i) => Candidate(i + 1, score: i % 3, effort)).ToArray();
            return Offered(it.room, candidates).All(Offered(it.room + it.more, candidates).Contains);
        });

    private static int[] Offered(double room, params FocusCandidate[] candidates) =>
        [.. FocusOffers.Of(candidates, room, Checkout).Select(offer => offer.Place.Number)];

    private static FocusCandidate Candidate(int number, double score, double effort, params string[] areas) =>
        new(new RankInput(number, score, expectedValue: 1, effort), effort, areas);
}
