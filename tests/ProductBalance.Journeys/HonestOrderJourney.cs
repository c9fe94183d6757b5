using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

/// <summary>How sure the order is: brackets, chances, and what is worth finding out.</summary>
public sealed class HonestOrderJourney(Browser browser)
{
    [Fact]
    public async Task List_BracketsWhatTheDataDoesNotSeparate_AndSaysHowSureEachItemIs()
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Viewer", SampleShop.Backlog);

        var first = page.Locator("td.bracket.opens").First;
        await Expect(first).ToContainTextAsync("The data does not separate ranks");
        var checkout = page.GetByRole(AriaRole.Row, new() { Name = "Guest checkout on mobile" });
        await Expect(checkout).ToContainTextAsync("% sure to be in the sprint");
        Assert.Empty(shop.Faults);
    }

    [Fact]
    public async Task List_OnAPhone_KeepsItsColumnsWhereTheCutLineComesIntoView()
    {
        await using var shop = new SampleShop(browser);
        var phone = new BrowserNewContextOptions
        {
            ViewportSize = new() { Width = 390, Height = 844 },
        };
        var page = await shop.OpenAsync("Viewer", SampleShop.Backlog, phone);
        var title = page.Locator("thead th.title");
        await Expect(page.Locator("tr.item").First).ToBeVisibleAsync();
        var before = (await title.BoundingBoxAsync())!.Width; // it is shown

        var cut = page.GetByText("the capacity of");
        await page.Mouse.MoveAsync(200, 600);
        while (!await cut.IsVisibleAsync())
        {
            await page.Mouse.WheelAsync(0, 200);
            await Expect(page.Locator("tr.item").Last).ToBeVisibleAsync();
        }

        Assert.Equal(before, (await title.BoundingBoxAsync())!.Width); // it is shown
        Assert.Empty(shop.Faults);
    }

    [Fact]
    public async Task WorthFindingOut_LeadsToARoundAboutThatFigure()
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Product manager", SampleShop.Backlog + "?tab=worth");

        var row = page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Effort" }).First;
        await Expect(row).ToContainTextAsync("€");
        await row.GetByRole(AriaRole.Link, new() { Name = "Estimate together" }).ClickAsync();

        await Expect(page.GetByLabel("What is estimated?")).ToHaveValueAsync("effort");
        await Expect(page.GetByText("Chosen: PB-")).ToBeVisibleAsync();
        Assert.Empty(shop.Faults);
    }
}
