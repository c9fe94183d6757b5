using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

/// <summary>An engineer follows an area; a product manager publishes; the engineer hears of the work planned there.</summary>
public sealed class FollowingJourney(Browser browser)
{
    [Fact]
    public async Task Engineer_FollowsCheckout_AndHearsOfTheRoadmapThatPlansWorkThere()
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Engineer", SampleShop.Backlog + "?area=Checkout&kind=product");
        await page.Locator("tr.item a.name").First.ClickAsync();
        var panel = page.GetByRole(AriaRole.Complementary);
        await panel.GetByText("Follow…").ClickAsync();
        await panel.GetByLabel("Area Checkout", new() { Exact = true }).CheckAsync();
        await panel.GetByRole(AriaRole.Link, new() { Name = "All that you follow" }).ClickAsync();
        var end = page.GetByRole(AriaRole.Button, new() { Name = "Stop following Checkout" });
        await Expect(end).ToBeVisibleAsync();

        await PublishAsync(await shop.OpenAsync("Product manager", "/p/sample/roadmap"));

        await page.GetByLabel(new Regex(@"^Inbox, \d+ unread$")).ClickAsync();
        await Expect(page.GetByText("of the roadmap plans product work in Checkout:")).ToBeVisibleAsync();
        await end.ClickAsync();
        await Expect(page.GetByText("You follow nothing yet.")).ToBeVisibleAsync();
        Assert.Empty(shop.Faults);
    }

    private static async Task PublishAsync(IPage page)
    {
        await page.GetByLabel("Put an item on the roadmap").FillAsync("voucher");
        await page.GetByRole(AriaRole.Button, new() { Name = "Next for Fold the voucher field away" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Next" }).GetByText("Fold the voucher"))
            .ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Note").FillAsync("One field less at the checkout");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Publish version" }).ClickAsync();
        await Expect(dialog).ToBeHiddenAsync();
    }
}
