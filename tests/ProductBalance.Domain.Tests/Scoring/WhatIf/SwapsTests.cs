using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Scoring.WhatIf;
using ProductBalance.Domain.Tests.Support;

namespace ProductBalance.Domain.Tests.Scoring.WhatIf;

public sealed class SwapsTests
{
    [Theory]
    [InlineData(0.5)]
    [InlineData(0.99)]
    [InlineData(1.3)]
    [InlineData(4)]
    public void Of_ANeighbourNearAndFar_SwapsThemAndALittleLessDoesNot(double factor)
    {
        var item = Place(ParallelTests.Content);
        var other = new RankInput(2, item.Score * factor, 1, 10);

        var swaps = Swaps.Of(item, ParallelTests.Content, other, ParallelTests.Context);

        Assert.Equal(
            ["effort", "confidence", "target", "timesPerMonth", "shareWaitedFor", "hourlyCost"],
            swaps.Select(swap => swap.Name)
        );
        Assert.All(
            swaps.Where(swap => swap.Needed is not null),
            swap =>
            {
                var (needed, current) = (swap.Needed!.Likely, swap.Current.Likely);
                var less = current + ((needed - current) * (1 - 1e-6));
                Assert.NotEqual(
                    Side(item, other),
                    Side(Place(With(ParallelTests.Content, swap.Name, Estimate.Of(needed))), other)
                );
                Assert.Equal(
                    Side(item, other),
                    Side(Place(With(ParallelTests.Content, swap.Name, Estimate.Of(less))), other)
                );
            }
        );
    }

    [Fact]
    public void Of_AnEffortThatIsProportional_IsTheQuotientOfTheScores()
    {
        var item = Place(ParallelTests.Content);

        var swaps = Swaps.Of(
            item,
            ParallelTests.Content,
            new RankInput(2, item.Score * 1.25, 1, 10),
            ParallelTests.Context
        );

        // Value that does not depend on time: 12.5 days ÷ 1.25 = 10, and 80 an hour × 1.25 = 100.
        Assert.Equal(10, swaps.Single(swap => swap.Name == "effort").Needed!.Likely, 1e-6);
        Assert.Equal(100, swaps.Single(swap => swap.Name == "hourlyCost").Needed!.Likely, 1e-6);
    }

    [Fact]
    public void Of_AnInputThatCannotDoIt_HasNoneWithinItsRange()
    {
        var item = Place(ParallelTests.Content);

        var swaps = Swaps.Of(
            item,
            ParallelTests.Content,
            new RankInput(2, item.Score * 4, 1, 10),
            ParallelTests.Context
        );

        // A confidence of 0.9 cannot become 3.6.
        Assert.Null(swaps.Single(swap => swap.Name == "confidence").Needed);
    }

    public static TheoryData<ScoreModelKind, Urgency> Settings() =>
        new MatrixTheoryData<ScoreModelKind, Urgency>(
            [ScoreModelKind.CostOfDelayPerEffort, ScoreModelKind.ReturnOnEffort],
            [
                Urgency.Steady,
                new Urgency(UrgencyProfile.EndsOn, ParallelTests.Today.AddDays(200)),
                new Urgency(UrgencyProfile.Fading, ParallelTests.Today.AddDays(250)),
                new Urgency(UrgencyProfile.Deadline, ParallelTests.Today.AddDays(90), 0.3),
            ]
        );

    // Ranges move as a whole, so that a little less of the change is a little less at each of their points.
    [Theory]
    [MemberData(nameof(Settings))]
    public void Of_RandomItemsWithRanges_SwapsThemAndALittleLessDoesNot(ScoreModelKind kind, Urgency urgency)
    {
        var (random, context) = (new Random(21), ParallelTests.ContextOf(ScoreModels.For(kind, [])));
        foreach (var factor in new[] { 0.4, 0.8, 0.97, 1.04, 1.5, 3 })
        {
            var content = RandomBacklog.ContentOf(random) with { Team = ParallelTests.Team, Urgency = urgency };
            var item = ItemPlace.Of(1, content, context)!.Value; // it is ready
            var other = new RankInput(2, item.Score * factor, 1, 10);

            var swaps = Swaps.Of(item, content, other, context).Where(swap => swap.Needed is not null).ToList();

            Assert.NotEmpty(swaps);
            Assert.All(
                swaps,
                swap =>
                {
                    var less = Between(swap.Current, swap.Needed!, 1 - 1e-5); // filtered above
                    Assert.NotEqual(Side(item, other), Side(Changed(swap.Name, swap.Needed!), other));
                    Assert.Equal(Side(item, other), Side(Changed(swap.Name, less), other));
                }
            );

            RankInput Changed(string name, Estimate value) =>
                ItemPlace.Of(1, With(content, name, value), context)!.Value; // ready too
        }
    }

    private static Estimate Between(Estimate from, Estimate to, double part)
    {
        return new(At(from.Low, to.Low), At(from.Likely, to.Likely), At(from.High, to.High));

        double At(double first, double second) => first + ((second - first) * part);
    }

    private static int Side(RankInput item, RankInput other) => Math.Sign(Ranking.Order.Compare(item, other));

    private static RankInput Place(ItemContent content) => ItemPlace.Of(1, content, ParallelTests.Context)!.Value; // it is ready

    private static ItemContent With(ItemContent content, string name, Estimate value)
    {
        var impact = content.Impact;
        return name switch
        {
            "effort" => content with { Effort = value },
            "confidence" => content with { Impact = impact with { Confidence = value } },
            "target" => content with { Impact = impact with { Target = value } },
            _ => content with
            {
                Impact = impact with
                {
                    Driver = ParallelTests.Driver with
                    {
                        Inputs = ParallelTests.Driver.Inputs.ToDictionary(
                            input => input.Key,
                            input => input.Key == name ? input.Value with { Estimate = value } : input.Value
                        ),
                    },
                },
            },
        };
    }
}
