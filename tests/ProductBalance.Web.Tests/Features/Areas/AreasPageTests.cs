using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Following;
using ProductBalance.Data.Roadmap;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Features.Areas;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Areas;

public sealed class AreasPageTests : SettingsTestContext
{
    [Fact]
    public void Page_WithoutAreas_SaysWhatTheyAre()
    {
        var page = ShowPage();

        Assert.Contains("No item names an area yet", page.Find(".empty").TextContent);
    }

    [Fact]
    public async Task Map_Folded_CountsBothKinds_AndUnfolded_ShowsThemSideBySide()
    {
        await AddAsync(ItemKind.Product, "One page", "Shop/Checkout");
        await AddAsync(ItemKind.Tech, "Split the service", "Shop/Checkout");
        await AddAsync(ItemKind.Tech, "Faster build", "Build");
        var page = ShowPage();

        Assert.Equal(["Build", "Shop"], page.FindAll(".area .fold b").Select(name => name.TextContent));
        Assert.Equal(
            ["0 product items, 1 tech request", "1 product item, 1 tech request"],
            page.FindAll(".balance > .unseen").Select(counts => counts.TextContent)
        );
        await ClickAsync(page, ".fold b", "Shop");
        await ClickAsync(page, ".fold b", "Checkout");

        Assert.Equal("true", page.FindAll(".fold")[2].GetAttribute("aria-expanded"));
        Assert.Contains("One page", page.Find(".lane.product").TextContent);
        Assert.Contains("now", page.Find(".lane.product .mark").TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Split the service", page.Find(".lane.tech").TextContent);
    }

    [Fact]
    public async Task Filter_OnlyWhereBothMeet_HidesTheOthers()
    {
        await AddAsync(ItemKind.Product, "One page", "Checkout");
        await AddAsync(ItemKind.Tech, "Split the service", "Checkout");
        await AddAsync(ItemKind.Tech, "Faster build", "Build");

        var page = ShowPage("?meet=true");

        Assert.Equal(["Checkout"], page.FindAll(".area .fold b").Select(name => name.TextContent));
        Assert.Equal("1 area", page.Find(".filters [role=status]").TextContent);
    }

    [Fact]
    public async Task Map_OfAThousandAreas_RendersAPart()
    {
        string[] areas = [.. Enumerable.Range(0, 50).Select(n => $"Area {n:00}")];
        await AddAsync(ItemKind.Tech, "One", areas);
        await AddAsync(ItemKind.Tech, "Two", [.. areas.Select(area => area + "b")]);

        var page = ShowPage();

        Assert.Equal(50, page.FindAll(".area").Count);
        await ClickAsync(page, ".more button", "Show 50 more");
        Assert.Equal(100, page.FindAll(".area").Count);
    }

    [Fact]
    public async Task Follow_IsSwitched()
    {
        await AddAsync(ItemKind.Tech, "Faster build", "Build");
        var page = ShowPage();

        await ClickAsync(page, "[aria-pressed]", "");

        var followed = await Get<FollowStore>().ListAsync(Ada, default);
        Assert.Equal("Build", Assert.Single(followed).Area);
        Assert.Equal("true", page.Find("[aria-pressed]").GetAttribute("aria-pressed"));
        Assert.Contains("Following Build", page.Find("[aria-pressed]").TextContent);
    }

    [Fact]
    public async Task Form_RenamesAnArea_AndUndoRenamesItBack()
    {
        await AddAsync(ItemKind.Tech, "Faster build", "Biuld");
        var page = ShowPage();

        await EditAsync(page, "Biuld", "Build");
        Assert.Equal("Build", page.Find(".area .fold b").TextContent);
        await ClickAsync(page, "button", "Undo");

        Assert.Equal("Biuld", page.Find(".area .fold b").TextContent);
    }

    [Fact]
    public async Task Form_WithANewNameAndWords_SavesBoth_AndAgain()
    {
        await AddAsync(ItemKind.Tech, "Faster build", "Biuld");
        var page = ShowPage();
        await EditAsync(page, "Biuld", "Build", "Compile and test");

        await EditAsync(page, "Build", "Build", "Compile, test and ship");

        Assert.Empty(page.FindAll("form .problem"));
        await ClickAsync(page, ".fold", "▸");
        Assert.Contains("Compile, test and ship", page.Find(".area").TextContent);
    }

    [Fact]
    public async Task Form_WithASpareSlash_SaysSo()
    {
        await AddAsync(ItemKind.Tech, "Faster build", "Build");
        var page = ShowPage();

        await EditAsync(page, "Build", "Build//Cache");

        Assert.Contains("A name is missing before or after a slash.", page.Find(".validation-message").TextContent);
        Assert.Equal("Build//Cache", page.Find("[name=path]").GetAttribute("value"));
    }

    [Fact]
    public async Task Form_WithANameThatIsTaken_OffersToMerge()
    {
        await AddAsync(ItemKind.Tech, "Faster build", "Biuld");
        await AddAsync(ItemKind.Tech, "Smaller build", "Build");
        var page = ShowPage();

        await EditAsync(page, "Biuld", "Build");
        Assert.Contains("There is an area Build already.", page.Find(".problem").TextContent);
        await ClickAsync(page, "button", "Merge them");

        Assert.Equal("Build", Assert.Single(page.FindAll(".area .fold b")).TextContent);
        Assert.Contains("Biuld is part of Build now.", Told());
    }

    [Fact]
    public async Task Pairing_IsAgreedTo_OrDismissedAndBroughtBack()
    {
        await AddAsync(ItemKind.Product, "One page", "Checkout");
        await AddAsync(ItemKind.Tech, "Split the service", "Checkout");
        var page = ShowPage();

        await ClickAsync(page, ".board button", "Dismiss");
        Assert.Contains("Nothing to suggest now.", page.Find(".board").TextContent);
        await ClickAsync(page, ".board button", "Suggest again");
        await ClickAsync(page, ".board button", "Do them together");

        Assert.Contains("Agreed (1)", page.Find(".board").TextContent);
        var detail = await Get<ItemQueries>().GetAsync(Ada, Product.Id, 1, default);
        Assert.Equal("pairs with", Assert.Single(detail.Links).InWords);
    }

    // Found and clicked in one turn of the renderer: news of the last change may draw the page again at any moment.
    private static Task ClickAsync(IRenderedComponent<CascadingValue<Product>> page, string selector, string words) =>
        page.InvokeAsync(() =>
            page.FindAll(selector)
                .First(one => one.TextContent.Trim().StartsWith(words, StringComparison.Ordinal))
                .ClickAsync(new())
        );

    private static async Task EditAsync(
        IRenderedComponent<CascadingValue<Product>> page,
        string area,
        string path,
        string description = ""
    )
    {
        await ClickAsync(page, ".acts button", $"Edit {area}");
        await page.InvokeAsync(() => page.Find("[name=path]").Change(path));
        await page.InvokeAsync(() => page.Find("[name=description]").Change(description));
        await page.InvokeAsync(() => page.Find("form").SubmitAsync());
    }

    private IRenderedComponent<CascadingValue<Product>> ShowPage(string query = "")
    {
        Services.AddSingleton(Get<PairingStore>()).AddScoped<PairingDesk>();
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/p/webshop/areas{query}");
        var page = Render<CascadingValue<Product>>(cascade =>
            cascade
                .Add(value => value.Value, Product)
                .AddChildContent<AreasPage>(parameters => parameters.Add(one => one.Slug, "webshop"))
        );
        page.WaitForState(() => !page.Markup.Contains("Drawing the map"));
        return page;
    }

    private T Get<T>()
        where T : notnull => App.Services.GetRequiredService<T>();

    // Product work is on the roadmap now; a tech request is ready and small.
    private async Task AddAsync(ItemKind kind, string title, params string[] areas)
    {
        var effort = kind == ItemKind.Product ? 8 : 2;
        var content = ReadyContent.Of(kind, title, effort) with { Areas = areas };
        var item = await Get<BacklogStore>().CreateAsync(Ada, Product.Id, new ItemInput(content), default);
        if (kind == ItemKind.Product)
        {
            await Get<RoadmapStore>().AddAsync(Ada, Product.Id, [item.Number], RoadmapHorizon.Now, default);
        }
    }
}
