using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

/// <summary>Outcomes in all their parts: axe finds nothing, nothing scrolls sideways.</summary>
public sealed class OutcomeAccessibilityJourney(Browser browser)
{
    [Theory]
    [MemberData(nameof(Views.All), MemberType = typeof(Views))]
    public async Task Outcomes_FromPromisesToPractice(ColorScheme scheme, int width)
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Product manager", SampleShop.Outcomes, Views.Of(scheme, width));
        var view = $"{scheme}-{width}";

        await Expect(page.GetByRole(AriaRole.Table, new() { Name = "Promises and what came of them" }))
            .ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"outcomes-{view}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Calibration" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Table, new() { Name = "Calibration by team and kind" }))
            .ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"calibration-{view}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Bring in figures" }).ClickAsync();
        await page.GetByLabel("Past estimates: estimate").CheckAsync();
        await page.GetByLabel("Or paste rows").FillAsync("item,estimate,actual\nSearch,5,6\nBasket,4,none\n");
        await page.GetByRole(AriaRole.Button, new() { Name = "Read the pasted rows" }).ClickAsync();
        await Expect(page.GetByText("2 rows, 1 to take, 1 left out.")).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"figures-{view}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Practise ranges" }).ClickAsync();
        await page.GetByLabel("How high is Mount Everest? At least").FillAsync("8000");
        await page.GetByLabel("How high is Mount Everest? At most").FillAsync("9000");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the answers" }).ClickAsync();
        await Expect(page.GetByText("9 questions have no range yet.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the answers anyway" }).ClickAsync();
        await Expect(page.GetByText("1 of 10 ranges held the truth")).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"practice-{view}");
        Assert.Empty(shop.Faults);
    }
}
