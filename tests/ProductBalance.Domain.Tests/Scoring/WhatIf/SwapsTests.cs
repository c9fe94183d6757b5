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
                Assert.NotEqual(Side(item, other), Side(Place(With(swap.Name, needed)), other));
                Assert.Equal(Side(item, other), Side(Place(With(swap.Name, less)), other));
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

    private static int Side(RankInput item, RankInput other) => Math.Sign(Ranking.Order.Compare(item, other));

    private static RankInput Place(ItemContent content) => ItemPlace.Of(1, content, ParallelTests.Context)!.Value; // it is ready

    private static ItemContent With(string name, double value)
    {
        var (content, impact) = (ParallelTests.Content, ParallelTests.Impact);
        return name switch
        {
            "effort" => content with { Effort = Estimate.Of(value) },
            "confidence" => content with { Impact = impact with { Confidence = Estimate.Of(value) } },
            "target" => content with { Impact = impact with { Target = Estimate.Of(value) } },
            _ => content with
            {
                Impact = impact with
                {
                    Driver = ParallelTests.Driver with
                    {
                        Inputs = ParallelTests.Driver.Inputs.ToDictionary(
                            input => input.Key,
                            input =>
                                input.Key == name ? input.Value with { Estimate = Estimate.Of(value) } : input.Value
                        ),
                    },
                },
            },
        };
    }
}
