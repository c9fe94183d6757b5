using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ProductBalance.Data;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Following;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

/// <summary>An engineer follows an area, and hears early of product work there.</summary>
public sealed class FollowingJourney(Browser browser)
{
    [Fact]
    public async Task Engineer_FollowsCheckout_AndIsToldOfTheRoadmapThatPlansWorkThere()
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Engineer", SampleShop.Backlog + "?area=Checkout&kind=product");
        await page.Locator("tr.item a.name").First.ClickAsync();
        var panel = page.GetByRole(AriaRole.Complementary);

        await panel.GetByText("Follow…").ClickAsync();
        await panel.GetByLabel("Area Checkout").CheckAsync();
        await panel.GetByRole(AriaRole.Link, new() { Name = "All that you follow" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Checkout" })).ToBeVisibleAsync();
        await PublishAsync(shop.App.Services);

        await page.GetByLabel("Inbox, 1 unread").ClickAsync();
        await Expect(page.GetByText("Version 4 of the roadmap plans product work in Checkout:")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Stop following Checkout" }).ClickAsync();
        await Expect(page.GetByText("You follow nothing yet.")).ToBeVisibleAsync();
        Assert.Empty(shop.Faults);
    }

    private static async Task PublishAsync(IServiceProvider services)
    {
        var manager = await services.GetRequiredService<AccountQueries>().FindActorAsync("pm", default);
        var contexts = services.GetRequiredService<IDbContextFactory<BalanceDbContext>>();
        await using var db = await contexts.CreateDbContextAsync();
        var product = await db.Products.SingleAsync(one => one.Slug == "sample");
        var items = await db.Items.Where(item => item.ProductId == product.Id).ToListAsync();
        PlannedItem[] planned =
        [
            .. items.Select(item => new PlannedItem(item.Id, item.Number, item.Title, item.Kind, item.Content.Areas)),
        ];
        var at = TimeProvider.System.GetUtcNow();
        await PublicationHeadsUp.AddAsync(db, product, version: 4, planned, manager, at, default);
        var change = new Change(manager, ChangeKinds.RoadmapPublished, product.Id, "roadmap, version 4");
        await services.GetRequiredService<ChangeWriter>().CommitAsync(db, change, default);
    }
}
