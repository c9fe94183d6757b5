using ProductBalance.Data.Exchange.Conversion;

namespace ProductBalance.Data.Tests.Exchange.Conversion;

public sealed class DependencyCheckTests
{
    [Fact]
    public void Check_ChainCircleSelfAndMissing_KeepsWhatCanBeKept()
    {
        var report = DependencyCheck.Check([
            Row(2, "A"),
            Row(3, "B", "A"),
            Row(4, "C", "D"),
            Row(5, "D", "E"),
            Row(6, "E", "C"),
            Row(7, "F", "f"),
            Row(8, "G", "ZZ-999"),
            Row(9, "H", "A, a"),
        ]);

        Assert.Equal([new(3, 2), new(4, 5), new(5, 6), new(9, 2)], report.Links.OrderBy(link => link.Row));
        Assert.Equal(
            [(6, LinkFaultKind.Circle), (7, LinkFaultKind.Self), (8, LinkFaultKind.Missing)],
            report.Faults.OrderBy(fault => fault.Row).Select(fault => (fault.Row, fault.Kind))
        );
        Assert.Contains(report.Faults, fault => fault.Message.StartsWith("C → D → E → C", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_Blocks_IsTheSameLinkFromTheOtherSide()
    {
        var first = Row(2, "A") with { Blocks = ["B"] };

        var report = DependencyCheck.Check([first, Row(3, "B", "A")]);

        Assert.Equal([new RowLink(3, 2)], report.Links);
        Assert.Empty(report.Faults);
    }

    [Fact]
    public void Check_TitleWithAComma_IsTriedWholeBeforeItsParts()
    {
        var report = DependencyCheck.Check([
            Row(2, "A") with
            {
                Title = "Search, faster",
            },
            Row(3, "B", "search, faster"),
        ]);

        Assert.Equal([new RowLink(3, 2)], report.Links);
    }

    [Fact]
    public void Check_TitleOfTwoRows_NamesNeither()
    {
        var report = DependencyCheck.Check([
            Row(2, "A") with
            {
                Title = "Same",
            },
            Row(3, "B") with
            {
                Title = "Same",
            },
            Row(4, "C", "Same"),
        ]);

        Assert.Empty(report.Links);
        Assert.Equal(LinkFaultKind.Missing, Assert.Single(report.Faults).Kind);
    }

    [Fact]
    public void Check_ChainOf100000_Ends()
    {
        var rows = Enumerable.Range(0, 100_000).Select(i => Row(i + 2, $"K{i}", $"K{(i + 1) % 100_000}")).ToList();

        var report = DependencyCheck.Check(rows);

        Assert.Equal(99_999, report.Links.Count);
        Assert.Equal(LinkFaultKind.Circle, Assert.Single(report.Faults).Kind);
    }

    private static ImportedRow Row(int row, string key, params string[] dependsOn) =>
        new()
        {
            Row = row,
            Title = $"Title of {key}",
            ExternalKey = key,
            DependsOn = dependsOn,
        };
}
