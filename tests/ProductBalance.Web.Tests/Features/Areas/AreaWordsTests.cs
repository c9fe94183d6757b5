using ProductBalance.Data.Roadmap;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Web.Features.Areas;

namespace ProductBalance.Web.Tests.Features.Areas;

public sealed class AreaWordsTests
{
    private static readonly PlannedTime Next = new(RoadmapHorizon.Next, Sprint: null);

    [Fact]
    public void TimeOf_PlannedWork_TellsItsQuarter_OrBothThatItMayEndIn()
    {
        Assert.Equal("Next", AreaWords.TimeOf(Next, days: null));
        Assert.Equal("Next · Q4 2026", AreaWords.TimeOf(Next, new(new(2026, 12, 4), new(2026, 12, 31))));
        Assert.Equal("Next · Q4 2026 – Q1 2027", AreaWords.TimeOf(Next, new(new(2026, 12, 4), new(2027, 1, 1))));
    }
}
