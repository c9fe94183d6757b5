using System.Globalization;
using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

public sealed class EstimateJourney(Browser browser)
{
    private const string Draft = "Chat on product pages";

    [Fact]
    public async Task Draft_WhenCompleted_IsRanked_AndLessEffortLiftsIt()
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Product manager", SampleShop.NeedsEstimate);

        await page.GetByRole(AriaRole.Link, new() { Name = Draft }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = Draft })).ToBeVisibleAsync();
        await Expect(page.Locator(".panel")).ToContainTextAsync("Say how it will be measured");
        await page.Keyboard.PressAsync("e");
        await page.GetByLabel("How it will be measured after release")
            .FillAsync("A/B test on half of the visits, four weeks");
        await page.GetByLabel("By whom").FillAsync("Sofia Lindqvist");
        await page.GetByLabel("Days after release").FillAsync("30");
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.GetByText("Saved.")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Why it ranks" })).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Close the item" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Ranked" }).ClickAsync();
        await page.GetByLabel("Find", new() { Exact = true }).FillAsync(Draft);
        var row = page.GetByRole(AriaRole.Row, new() { Name = Draft });
        var rank = await RankAsync(row);

        await row.GetByRole(AriaRole.Button, new() { Name = "Effort" }).ClickAsync();
        await page.GetByLabel("Effort in person-days").FillAsync("0.5");
        await page.Keyboard.PressAsync("Enter");

        await Expect(row.Locator(".rank")).Not.ToHaveTextAsync($"{rank}");
        await Expect(row.GetByRole(AriaRole.Button, new() { Name = "Effort" })).ToContainTextAsync("0.5 d");
        Assert.InRange(await RankAsync(row), 1, rank - 1);
        Assert.Empty(shop.Faults);
    }

    private static async Task<int> RankAsync(ILocator row) =>
        int.Parse(await row.Locator(".rank").InnerTextAsync(), CultureInfo.InvariantCulture);
}
