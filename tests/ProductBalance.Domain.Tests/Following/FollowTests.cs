using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Following;

namespace ProductBalance.Domain.Tests.Following;

public sealed class FollowTests
{
    private static readonly ProductId Product = new(new Guid("00000000-0000-0000-0000-000000000001"));
    private static readonly ItemId Item = new(new Guid("00000000-0000-0000-0000-000000000002"));
    private static readonly ItemId Other = new(new Guid("00000000-0000-0000-0000-000000000003"));

    [Fact]
    public void Covers_AnItem_ThatItselfIsFollowed()
    {
        var follow = Of(FollowTarget.OfItem(Product, Item));

        Assert.True(follow.Covers(Item, []));
        Assert.False(follow.Covers(Other, ["Shop"]));
    }

    [Fact]
    public void Covers_AnItem_InAPartOfTheFollowedArea()
    {
        var follow = Of(FollowTarget.OfArea(Product, "Shop"));

        Assert.True(follow.Covers(Item, ["Search", "Shop/Checkout"]));
        Assert.False(follow.Covers(Item, ["Search"]));
    }

    [Fact]
    public void Covers_EveryItem_OfAFollowedProduct() =>
        Assert.True(Of(FollowTarget.OfProduct(Product)).Covers(Item, []));

    [Fact]
    public void Holds_IsAboutAreasOnly() => Assert.False(Of(FollowTarget.OfProduct(Product)).Holds(["Shop"]));

    [Fact]
    public void Key_OfAnArea_TellsNoCaseApart() =>
        Assert.Equal(
            FollowTarget.OfArea(Product, "Shop/Checkout").Key,
            FollowTarget.OfArea(Product, " shop /checkout").Key
        );

    [Fact]
    public void OfArea_WithoutAName_IsRefused() =>
        Assert.Throws<ArgumentException>(() => FollowTarget.OfArea(Product, " / "));

    private static Follow Of(FollowTarget target) => new(Guid.Empty, Guid.Empty, target, default);
}
