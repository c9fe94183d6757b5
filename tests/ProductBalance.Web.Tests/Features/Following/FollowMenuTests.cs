using Bunit;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Following;
using ProductBalance.Domain.Backlog;
using ProductBalance.Web.Features.Following;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Following;

public sealed class FollowMenuTests : SettingsTestContext
{
    [Fact]
    public async Task Menu_OffersItem_AreasWithWhatTheyArePartOf_AndProduct()
    {
        var menu = await ShowAsync();

        Assert.Equal(
            ["This item", "Area Shop/Checkout", "Area Shop", "All of Webshop"],
            menu.FindAll("label").Select(label => label.TextContent.Trim())
        );
        Assert.DoesNotContain(menu.FindAll("input"), input => input.HasAttribute("checked"));
    }

    [Fact]
    public async Task Choice_FollowsAndEnds()
    {
        var menu = await ShowAsync();

        await menu.FindAll("input")[1].ChangeAsync(true);

        var store = Services.GetRequiredService<FollowStore>();
        Assert.Equal("Shop/Checkout", Assert.Single(await store.ListAsync(Ada, default)).Area);
        Assert.True(menu.FindAll("input")[1].HasAttribute("checked"));
        Assert.Equal("Following", menu.Find("summary").TextContent);
        await menu.FindAll("input")[1].ChangeAsync(false);
        Assert.Empty(await store.ListAsync(Ada, default));
        Assert.Equal("Follow…", menu.Find("summary").TextContent);
    }

    private async Task<IRenderedComponent<FollowMenu>> ShowAsync()
    {
        var content = new ItemContent
        {
            Kind = ItemKind.Product,
            Title = "One page",
            Areas = ["Shop/Checkout"],
        };
        var item = await Services
            .GetRequiredService<BacklogStore>()
            .CreateAsync(Ada, Product.Id, new ItemInput(content, IsDraft: true), default);
        var menu = Render<FollowMenu>(parameters =>
            parameters.Add(one => one.Product, Product).Add(one => one.Item, item)
        );
        await menu.Find("details").ToggleAsync(EventArgs.Empty);
        return menu;
    }
}
