using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Overrides;

namespace ProductBalance.Domain.Tests.Overrides;

public sealed class RankOverrideTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Made = new(2026, 11, 20);
    private static readonly DateOnly LastDay = new(2026, 12, 4);
    private static readonly Actor Author = new(new Guid(1, 0, 0, new byte[8]), "Anna", false, null, "test");

    [Fact]
    public void HoldsOn_UpToAndWithItsLastDay()
    {
        var made = Make();

        Assert.Equal([true, true, false], new[] { Made, LastDay, LastDay.AddDays(1) }.Select(made.HoldsOn));
    }

    [Fact]
    public void Renew_WhileItHolds_MovesItsLastDayAndCounts()
    {
        var made = Make();

        made.Renew(LastDay, LastDay.AddDays(14));

        Assert.Equal((LastDay.AddDays(14), 1), (made.LastDay, made.Renewals));
        Assert.True(made.HoldsOn(LastDay.AddDays(14)));
    }

    [Fact]
    public void Renew_OnTheSameDay_IsRefused() =>
        Assert.Equal("override-renewed", Assert.Throws<DomainRuleException>(() => Make().Renew(Made, LastDay)).Code);

    [Fact]
    public void Renew_AfterItsLastDay_IsRefused() =>
        Assert.Equal(
            "override-over",
            Assert.Throws<DomainRuleException>(() => Make().Renew(LastDay.AddDays(1), LastDay.AddDays(15))).Code
        );

    [Fact]
    public void EndEarly_KeepsWhoAndWhen()
    {
        var made = Make();

        made.EndEarly(Made, "Sofia", Now);

        Assert.Equal((OverrideEnding.EndedEarly, "Sofia", Now), (made.Ending, made.EndedBy, made.EndedAt));
        Assert.False(made.HoldsOn(Made));
    }

    [Theory]
    [InlineData(0, OverrideEnding.Replaced)]
    [InlineData(14, OverrideEnding.Replaced)]
    [InlineData(15, OverrideEnding.Expired)]
    public void GiveWay_SaysHowItReallyEnded(int daysLater, OverrideEnding expected)
    {
        var made = Make();

        made.GiveWay(Made.AddDays(daysLater), "Sofia", Now);

        Assert.Equal(expected, made.Ending);
    }

    [Fact]
    public void Expire_BeforeItsEnd_IsACallersBug() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Make().Expire(LastDay, Now));

    [Fact]
    public void EndsAfter_ItsLastDay_UntilThatIsAnnounced()
    {
        var made = Make();
        Assert.False(made.EndsAfter(Made));
        Assert.True(made.EndsAfter(LastDay));

        made.Announce();

        Assert.False(made.EndsAfter(LastDay));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Constructor_WithoutAReason_Refuses(string reason) =>
        Assert.Throws<ArgumentException>(() => Make(reason));

    private static RankOverride Make(string reason = "a promise to a customer") =>
        new(
            new(new Guid(2, 0, 0, new byte[8])),
            new ProductId(new Guid(3, 0, 0, new byte[8])),
            new HeldItem(new(new Guid(4, 0, 0, new byte[8])), new(new Guid(5, 0, 0, new byte[8]))),
            reason,
            LastDay,
            new OverrideFacts(100, 200, 5, 2, 0.1),
            Author,
            Now
        );
}
