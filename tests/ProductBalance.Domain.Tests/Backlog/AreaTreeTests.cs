using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Tests.Backlog;

public sealed class AreaTreeTests
{
    [Fact]
    public void Of_PathsInUse_GrowsTheAreasBetween_AndCountsItemsOnce()
    {
        (string, int)[] named =
        [
            ("Shop/Checkout/Address", 1),
            ("shop / checkout", 2),
            ("Shop", 1),
            ("Build", 3),
            (" / ", 4),
        ];

        var tree = AreaTree.Of(["Shop/Search"], named);

        Assert.Equal(["Build", "Shop"], tree.Select(branch => branch.Name));
        var shop = tree[1];
        Assert.Equal([1], shop.Items);
        Assert.Equal([1, 2], shop.All);
        Assert.Equal(
            ["Shop/Checkout", "Shop/Search"],
            shop.Parts.Select(part => part.Path),
            StringComparer.OrdinalIgnoreCase
        );
        Assert.Equal([2], shop.Parts[0].Items);
        Assert.Equal([1], Assert.Single(shop.Parts[0].Parts).Items);
        Assert.Equal(4, shop.WithParts().Count());
    }

    [Fact]
    public void Of_AKeptArea_TakesItsSpelling() =>
        Assert.Equal("Checkout", Assert.Single(AreaTree.Of(["Checkout"], [("CHECKOUT", 1), ("checkout", 2)])).Path);

    [Fact]
    public void Of_Nothing_IsEmpty() => Assert.Empty(AreaTree.Of<int>([], []));
}
