using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

/// <summary>A product manager knows something that the score does not, for a sprint.</summary>
public sealed class OverrideJourney(Browser browser)
{
    [Fact]
    public async Task Override_WithAReason_ShowsBothOrders_AndExpires()
    {
        var time = new FakeTimeProvider(new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero));
        await using var shop = new SampleShop(browser, time);
        var page = await shop.OpenAsync("Product manager", SampleShop.Backlog);
        var row = page.Locator("tr.item:not(.lane)").Nth(3);
        var number = await row.GetAttributeAsync("data-number");
        var moved = page.Locator($"tr[data-number='{number}']");
        await Expect(moved.Locator(".rank")).ToHaveTextAsync("4");

        await page.TabToAsync(page.Locator("tr.item:not(.lane) a.name").First);
        await moved.Locator("a.name").FocusAsync();
        await page.Keyboard.PressAsync("Alt+ArrowUp");
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Move", Exact = true }).ClickAsync();
        await Expect(dialog.GetByText("Say why it stands there against its score")).ToBeVisibleAsync();
        await dialog.GetByLabel("Why?").FillAsync("promised to the buyers for Monday");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Move", Exact = true }).ClickAsync();

        await Expect(dialog).ToBeHiddenAsync();
        await Expect(moved.Locator(".rank")).ToContainTextAsync("3");
        await Expect(moved.Locator(".rank")).ToContainTextAsync("by score (4)");
        await Expect(moved).ToContainTextAsync("promised to the buyers for Monday");

        time.Advance(TimeSpan.FromDays(14));
        page = await shop.OpenAsync("Product manager", SampleShop.Backlog);
        moved = page.Locator($"tr[data-number='{number}']");
        await Expect(moved.Locator(".rank")).ToHaveTextAsync("4");
        await Expect(page.Locator(".inbox .count")).ToBeVisibleAsync();
        await page.GetByLabel("Inbox").ClickAsync();
        await Expect(page.GetByText("has expired: it stands at the place of its score again").First).ToBeVisibleAsync();
        await page.GotoAsync(SampleShop.Overrides);
        var entry = page.Locator("article").Filter(new() { HasText = "promised to the buyers for Monday" });
        await Expect(entry).ToContainTextAsync("expired");
        Assert.Empty(shop.Faults);
    }

    [Fact]
    public async Task StaleEstimate_FoundToBeStillRight_LeavesTheQueue()
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Product manager", SampleShop.ToRefresh);
        var rows = page.Locator("table[aria-label='Estimates to refresh'] tr[data-number]");
        await Expect(rows).ToHaveCountAsync(5);
        var title = await rows.First.Locator("a").InnerTextAsync();

        await rows.First.GetByRole(AriaRole.Button, new() { Name = "Still right" }).ClickAsync();

        await Expect(rows).ToHaveCountAsync(4);
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = title })).ToBeHiddenAsync();
        Assert.Empty(shop.Faults);
    }
}
