using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

/// <summary>Rule 4: while a product item waits for designs, its team takes the best tech request that fits.</summary>
public sealed class WaitingJourney(Browser browser)
{
    private static FakeTimeProvider Tuesday => new(new(2026, 11, 17, 9, 0, 0, TimeSpan.Zero)); // in a sprint up to the 29th

    [Fact]
    public async Task Wait_ForDesigns_OffersTheBestFittingTechRequest_WhichIsPulledIn()
    {
        await using var shop = new SampleShop(browser, Tuesday);
        var page = await shop.OpenAsync(
            "Product manager",
            SampleShop.Backlog + "?team=Web&kind=product&status=inprogress"
        );
        await page.Locator("tr.item a.name").First.ClickAsync();
        var panel = page.GetByRole(AriaRole.Complementary);

        await panel.GetByLabel("Move to another status").SelectOptionAsync("Waiting");
        await panel.GetByRole(AriaRole.Button, new() { Name = "Put on wait" }).ClickAsync();
        await Expect(panel.GetByText("Choose the day on which work is expected to go on.")).ToBeVisibleAsync();
        await panel.GetByLabel("Expected until").FillAsync("2026-12-02");
        await panel.GetByLabel("Note").FillAsync("the new basket");
        await panel.GetByRole(AriaRole.Button, new() { Name = "Put on wait" }).ClickAsync();
        await Expect(panel.GetByText("Waits for designs, until 2 Dec")).ToBeVisibleAsync();
        await panel.GetByRole(AriaRole.Link, new() { Name = "What fits into the time meanwhile" }).ClickAsync();

        var web = page.GetByRole(AriaRole.Region, new() { Name = "Web" });
        var best = web.GetByRole(AriaRole.Table).Locator("tr[data-number]").First;
        var title = await best.GetByRole(AriaRole.Link).InnerTextAsync();
        await best.GetByRole(AriaRole.Button, new() { Name = "Pull in" }).ClickAsync();

        var pulled = web.GetByRole(AriaRole.Listitem).Filter(new() { HasText = title });
        await Expect(pulled).ToBeVisibleAsync();
        await Expect(web.GetByRole(AriaRole.Table).GetByText(title)).ToBeHiddenAsync();
        await pulled.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.Locator(".panel .chips")).ToContainTextAsync("Planned");
        Assert.Empty(shop.Faults);
    }

    [Fact]
    public async Task Pull_TakenBack_IsOfferedAgain()
    {
        await using var shop = new SampleShop(browser, Tuesday);
        var page = await shop.OpenAsync("Product manager", SampleShop.FocusWindow);
        var team = page.GetByRole(AriaRole.Region, new() { Name = "Platform" });
        var best = team.GetByRole(AriaRole.Table).Locator("tr[data-number]").First;
        var title = await best.GetByRole(AriaRole.Link).InnerTextAsync();

        await best.GetByRole(AriaRole.Button, new() { Name = "Pull in" }).ClickAsync();
        await team.GetByRole(AriaRole.Button, new() { Name = "Take back" }).ClickAsync();

        await Expect(team.GetByRole(AriaRole.Table).GetByText(title)).ToBeVisibleAsync();
        await Expect(team.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(0);
        Assert.Empty(shop.Faults);
    }
}
