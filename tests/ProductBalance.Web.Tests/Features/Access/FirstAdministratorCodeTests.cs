using ProductBalance.Web.Features.Access;

namespace ProductBalance.Web.Tests.Features.Access;

public sealed class FirstAdministratorCodeTests
{
    private readonly FirstAdministratorCode _code = new();

    [Fact]
    public void TryTake_WithTheCode_WorksOnce()
    {
        var offered = _code.Offer();

        Assert.True(_code.TryTake($" {offered.ToLowerInvariant()} "));
        Assert.False(_code.TryTake(offered));
        Assert.False(_code.IsOffered);
    }

    [Theory]
    [InlineData("")]
    [InlineData("AAAAA-AAAAA-AAAAA-AAAAA-AAAAA")]
    public void TryTake_WithAnotherCode_IsRefusedAndLeavesIt(string typed)
    {
        _code.Offer();

        Assert.False(_code.TryTake(typed));
        Assert.True(_code.IsOffered);
    }

    [Fact]
    public void TryTake_WhenNothingIsOffered_IsRefused() => Assert.False(_code.TryTake(""));

    [Fact]
    public void GiveBack_MakesTheCodeHoldAgain()
    {
        var offered = _code.Offer();
        _code.TryTake(offered);

        _code.GiveBack();

        Assert.True(_code.TryTake(offered));
    }
}
