using CsCheck;
using ProductBalance.Domain.Returns;
using static ProductBalance.Domain.Tests.Returns.ReturnScene;

namespace ProductBalance.Domain.Tests.Returns;

public sealed class ReturnsLedgerTests
{
    private static readonly string[] ReleaseDays =
    [
        "2026-01-05",
        "2026-03-31",
        "2026-06-14",
        "2026-08-01",
        "2026-09-29",
    ];

    private static readonly Gen<ItemReturn[]> Items = Gen.Select(
            Gen.OneOf(ReleaseDays.Select(Gen.Const).ToArray()),
            Gen.Double[100, 5_000],
            Gen.Double[-2_000, 6_000].Nullable()
        )
        .Array[0, 8]
        .Select(some => some.Select((one, index) => Item(index + 1, one.Item1, one.Item2, one.Item3)).ToArray());

    // September: 22 days × 2 people × 500 = 22,000. A: measured, 11,000 a month for 30 days; B: claimed, 5,500 for 15.
    [Fact]
    public void Months_AreValueDividedByCost()
    {
        var ledger = Ledger(
            "2026-10-31",
            Costs(Rate("2026-09-01", 2, 500)),
            Item(1, "2026-09-01", promised: 9_000, saved: 11_000),
            Item(2, "2026-09-16", promised: 5_500)
        );

        var september = ledger.Months[0];
        Assert.Equal(("Sep 2026", 22_000m), (september.Period.Name, september.TeamCost));
        Assert.Equal(11_000 * 30 / Month / 22_000, september.Proved!.Expected, 9);
        Assert.Equal(((11_000 * 30) + (5_500 * 15)) / Month / 22_000, september.Claimed!.Expected, 9);
    }

    [Fact]
    public void Months_WithoutACost_AreNotDefined_AndCountInNoTotal()
    {
        var ledger = Ledger("2026-09-30", Costs(Rate("2026-09-01", 2, 500)), Item(1, "2026-08-01", saved: 22_000));

        var (august, quarter) = (ledger.Months[0], ledger.Quarters.Single());
        Assert.Null(august.Proved);
        Assert.Equal(22_000 * 31 / Month, august.ProvedValue.Expected, 6);
        Assert.Equal(30 / Month, quarter.Proved!.Expected, 9); // 22,000 × September's months ÷ 22,000
    }

    [Fact]
    public void Months_OfHarm_AreNegative()
    {
        var ledger = Ledger("2026-09-30", Costs(Rate("2026-09-01", 2, 500)), Item(1, "2026-09-01", saved: -2_200));

        Assert.Equal(-0.1 * 30 / Month, ledger.Months.Single().Proved!.Expected, 9);
    }

    [Fact]
    public void Months_EndToday()
    {
        var ledger = Ledger("2026-09-02", Costs(Rate("2026-09-01", 2, 500)));

        Assert.Equal((Day("2026-09-02"), 2_000m), (ledger.Months.Single().Period.To, ledger.Months.Single().TeamCost));
        Assert.Empty(ledger.FullMonths);
    }

    [Fact]
    public void Months_BeforeAnything_AreNone() => Assert.Empty(Ledger("2026-09-02", Costs()).Months);

    [Fact]
    public void Ranges_AreNarrowerThanTheSumOfTheirs()
    {
        ItemReturn[] items = [.. Enumerable.Range(1, 4).Select(number => Ranged(number))];
        var costs = Costs(Rate("2026-09-01", 2, 500));

        var (one, all) = (Ledger("2026-09-30", costs, items[0]), Ledger("2026-09-30", costs, items));

        var (narrow, wide) = (WidthOf(all) / 4, WidthOf(one));
        Assert.InRange(narrow / wide, 0.4, 0.6); // four independent ones: half as wide
    }

    [Fact]
    public void Proved_IsAtMostWhatIsClaimed_WhereNothingUnmeasuredIsNegative() =>
        Items.Sample(items =>
            Assert.All(
                Ledger("2026-10-20", Costs(Rate("2026-02-10", 3, 410)), items)
                    .Months.Where(month => month.TeamCost > 0),
                month => Assert.True(month.Proved!.Expected <= month.Claimed!.Expected + 1e-9)
            )
        );

    [Fact]
    public void Quarters_AreTheMeansOfTheirMonths_WeightedByCost() =>
        Items.Sample(items =>
        {
            var ledger = Ledger("2026-10-20", Costs(Rate("2026-02-10", 3, 410), Rate("2026-08-03", 5, 390)), items);

            Assert.All(
                ledger.Quarters.Where(quarter => quarter.TeamCost > 0),
                quarter =>
                {
                    var months = ledger
                        .Months.Where(month => quarter.Period.Contains(month.Period.From) && month.TeamCost > 0)
                        .ToList();
                    var mean =
                        months.Sum(month => month.Claimed!.Expected * (double)month.TeamCost)
                        / months.Sum(month => (double)month.TeamCost);
                    Assert.Equal(mean, quarter.Claimed!.Expected, 9);
                }
            );
        });

    [Fact]
    public void Figures_DoNotDependOnTheOrderOfEntry() =>
        Items.Sample(items =>
        {
            var costs = Costs(Rate("2026-02-10", 3, 410));

            Assert.Equal(
                Ledger("2026-10-20", costs, items).Months,
                Ledger("2026-10-20", costs, [.. items.Reverse()]).Months
            );
        });

    private static ItemReturn Ranged(int number) =>
        Item(number, "2026-09-01", target: new Domain.Estimates.Estimate(8_000, 9_000, 10_000));

    private static double WidthOf(ReturnsLedger ledger) =>
        ledger.Months.Single().ClaimedValue.High - ledger.Months.Single().ClaimedValue.Low;
}
