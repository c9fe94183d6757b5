using ProductBalance.Domain.Returns;
using static ProductBalance.Domain.Tests.Returns.ReturnScene;

namespace ProductBalance.Domain.Tests.Returns;

public sealed class ReturnSourcesTests
{
    [Fact]
    public void Of_NamesWhatMatters_AndPoolsTheRest()
    {
        var ledger = Ledger(
            "2026-09-30",
            Costs(Rate("2026-09-01", 2, 500)),
            Item(1, "2026-09-01", saved: 1_000),
            Item(2, "2026-09-01", saved: -800),
            Item(3, "2026-09-01", saved: 40),
            Item(4, "2026-09-01", saved: 30),
            Item(5, "2026-09-01", promised: 500),
            Item(6, "2026-09-01", promised: 700),
            Item(7, "2025-01-01", saved: 9_000) // counted long ago
        );

        var sources = ReturnSources.Of(ledger);

        Assert.Equal(["1", "2", "3 4", "5 6"], sources.Select(source => string.Join(' ', source.Items)));
        Assert.Equal([true, true, true, false], sources.Select(source => source.IsMeasured));
        Assert.Equal(ledger.Year!.ClaimedValue.Expected, sources.Sum(source => source.Value.Expected), 6);
    }
}
