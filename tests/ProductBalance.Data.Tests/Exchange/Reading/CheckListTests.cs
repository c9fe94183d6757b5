using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Tests.Support;

namespace ProductBalance.Data.Tests.Exchange.Reading;

public sealed class CheckListTests
{
    private const string Plan = """
        # Plan of spring

        ## Faster delivery

        - [ ] Cache the dependencies [P0][BUILD]
        - [x] Measure the queue, all of it [see](https://example.org)

        ## Payments
        * Pay by invoice
        """;

    [Fact]
    public void Open_ListInMarkdown_MakesAnItemOfEachBullet()
    {
        var items = ImportTrial.Of(Plan).Items;

        Assert.Equal(
            ["Cache the dependencies", "Measure the queue, all of it [see](https://example.org)", "Pay by invoice"],
            items.Select(item => item.Title)
        );
        Assert.Equal([ImportedStage.Open, ImportedStage.Done, null], items.Select(item => item.Stage));
        Assert.Equal(("P0", "BUILD"), (items[0].Priority, Assert.Single(items[0].Labels)));
        Assert.Equal("Plan of spring / Faster delivery", items[0].Description);
        Assert.Equal("Plan of spring / Payments", items[2].Description);
        Assert.Equal([5, 6, 9], items.Select(item => item.Row));
    }

    [Fact]
    public void Open_TableOfOneColumn_IsNoList()
    {
        var titles = ImportTrial.Of("Title\nFaster build\n- with a dash").Titles;

        Assert.Equal(["Faster build", "- with a dash"], titles);
    }
}
