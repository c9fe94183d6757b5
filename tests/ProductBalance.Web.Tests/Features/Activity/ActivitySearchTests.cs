using ProductBalance.Web.Features.Activity;

namespace ProductBalance.Web.Tests.Features.Activity;

public sealed class ActivitySearchTests
{
    private const string Page = "http://localhost/p/sample/activity";

    [Fact]
    public void AppendTo_AndParse_AgreeOnEveryPart()
    {
        var search = new ActivitySearch
        {
            Group = ActivityGroups.Find("overrides"),
            Person = "Nora & Söhne",
            Item = 42,
            From = new(2026, 11, 1),
            To = new(2026, 11, 23),
            Text = "100 %?",
        };

        Assert.Equal(search, ActivitySearch.Parse(search.AppendTo(Page)));
        Assert.Equal(Page, new ActivitySearch().AppendTo(Page));
    }

    [Theory]
    [InlineData("?what=nonsense&item=x&from=soon&to=2026-02-30")]
    [InlineData("?item=-&what=&who=&q=")]
    public void Parse_WhatIsNone_IsLeftOut(string query) => Assert.True(ActivitySearch.Parse(Page + query).IsEmpty);

    [Fact]
    public void ToFilter_HoldsWholeDaysOfTheProduct()
    {
        var filter = new ActivitySearch { From = new(2026, 10, 25), To = new(2026, 10, 25) }.ToFilter("Europe/Berlin");

        // On that day the clocks go back, and it has 25 hours.
        Assert.Equal(new DateTimeOffset(2026, 10, 24, 22, 0, 0, TimeSpan.Zero), filter.From);
        Assert.Equal(new DateTimeOffset(2026, 10, 25, 23, 0, 0, TimeSpan.Zero), filter.Until);
    }

    [Theory]
    [InlineData("42", 42)]
    [InlineData("PB-42", 42)]
    [InlineData("x", null)]
    [InlineData(null, null)]
    public void ItemOf_ReadsNumberAndKey(string? text, int? number) =>
        Assert.Equal(number, ActivitySearch.ItemOf(text));
}
