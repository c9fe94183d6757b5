using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Tests.Backlog;

public sealed class AreaPathTests
{
    [Theory]
    [InlineData("Shop", "Shop", true)]
    [InlineData("Shop", "Shop/Checkout", true)]
    [InlineData("Shop", "shop / checkout / Address", true)]
    [InlineData("Shop/", "Shop/Checkout", true)]
    [InlineData("Shop/Checkout", "Shop", false)]
    [InlineData("Shop", "Shopping", false)]
    [InlineData("Checkout", "Shop/Checkout", false)]
    public void Holds_IsTrueForTheAreaAndItsParts(string area, string part, bool expected) =>
        Assert.Equal(expected, AreaPath.Holds(area, part));

    [Theory]
    [InlineData(" Shop / Checkout /", "Shop/Checkout")]
    [InlineData("Shop//Checkout", "Shop/Checkout")]
    [InlineData(" / ", "")]
    public void Tidy_KeepsTheNames(string path, string expected) => Assert.Equal(expected, AreaPath.Tidy(path));

    [Fact]
    public void WithParents_GoesFromTheInnermostOutwards() =>
        Assert.Equal(["Shop/Checkout/Address", "Shop/Checkout", "Shop"], AreaPath.WithParents("Shop/Checkout/Address"));
}
