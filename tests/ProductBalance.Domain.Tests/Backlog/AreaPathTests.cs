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

    [Theory]
    [InlineData("Shop/Checkout", null)]
    [InlineData(" Shop / Größe & Preis ", null)]
    [InlineData("Café 👩‍💻", null)]
    [InlineData(" / ", "Name the area")]
    [InlineData("/Shop", "A name is missing")]
    [InlineData("Shop//Checkout", "A name is missing")]
    [InlineData("Shop/", "A name is missing")]
    [InlineData("Shop\\Checkout", "Write / between")]
    [InlineData("Shop\u2215Checkout", "Write / between")]
    [InlineData("<b>Shop", "without < and >")]
    [InlineData("Shop, Search", "A comma")]
    [InlineData("Shop\tCheckout", "nobody sees")]
    [InlineData("Shop\u202E", "nobody sees")]
    public void Problem_IsASentence_WhereNobodyWouldKnowTheNameAgain(string path, string? expected)
    {
        var problem = AreaPath.Problem(path);

        Assert.Equal(expected is null, problem is null);
        Assert.Contains(expected ?? "", problem ?? "");
    }

    [Fact]
    public void WithParents_GoesFromTheInnermostOutwards() =>
        Assert.Equal(["Shop/Checkout/Address", "Shop/Checkout", "Shop"], AreaPath.WithParents("Shop/Checkout/Address"));

    [Theory]
    [InlineData("Shop/Chekout", "Shop/Chekout", "Shop/Checkout", "Shop/Checkout")]
    [InlineData("shop / chekout / Address", "Shop/Chekout", "Shop/Checkout", "Shop/Checkout/Address")]
    [InlineData("Shop/Checkout/Address", "Shop/Checkout", "Till", "Till/Address")]
    [InlineData("Shop/Search", "Shop/Checkout", "Till", "Shop/Search")]
    [InlineData("Shop", "Shop/Checkout", "Till", "Shop")]
    public void Moved_TakesTheAreaAndItsParts(string area, string from, string to, string expected) =>
        Assert.Equal(expected, AreaPath.Moved(area, from, to));

    [Theory]
    [InlineData("Shop / Checkout", "Checkout", 2)]
    [InlineData("Shop", "Shop", 1)]
    [InlineData(" / ", "", 0)]
    public void NameAndDepth_AreOfTheTidyPath(string path, string name, int depth) =>
        Assert.Equal((name, depth), (AreaPath.NameOf(path), AreaPath.DepthOf(path)));
}
