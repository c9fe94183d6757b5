using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

/// <summary>A product manager plans, looks through a reader's eyes and publishes; a colleague reads what changed and why.</summary>
public sealed class RoadmapJourney(Browser browser)
{
    [Fact]
    public async Task Roadmap_FromTheDraftToTheReader_WithTheDifference()
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Product manager", "/p/sample/roadmap");

        var finder = page.GetByLabel("Put an item on the roadmap");
        await finder.FillAsync("voucher");
        await page.GetByRole(AriaRole.Button, new() { Name = "Next for Fold the voucher field away" }).ClickAsync();
        await Expect(finder).ToBeFocusedAsync(); // its user goes on where they were
        var title = page.GetByRole(AriaRole.Button, new() { Name = "Fold the voucher field away", Exact = true });
        await title.FocusAsync();
        await page.Keyboard.PressAsync("Shift+ArrowRight");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Later" }).GetByText("Fold the voucher"))
            .ToBeVisibleAsync();
        await Expect(title).ToBeFocusedAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Preview" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Signed-in people" }).ClickAsync();
        await Expect(page.GetByText("under Later")).ToBeVisibleAsync();
        await PublishAsync(page, "One field less at the checkout");

        await page.GetByRole(AriaRole.Link, new() { Name = "Now, next, later" }).ClickAsync();
        await page.GetByLabel("Move Fold the voucher field away").SelectOptionAsync("to Next");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Next" }).GetByText("Fold the voucher"))
            .ToBeVisibleAsync();
        await PublishAsync(page, "Sooner than we said", "half of all carts leave there");

        var reader = await shop.OpenAsync("Viewer", "/p/sample/roadmap/published");
        await Expect(reader.GetByText("Version 4")).ToHaveCountAsync(2);
        var change = reader.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "from Later to Next" });
        await Expect(change).ToContainTextAsync("half of all carts leave there");
        Assert.Empty(shop.Faults);
    }

    private static async Task PublishAsync(IPage page, string note, string? reason = null)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Note").FillAsync(note);
        if (reason is not null)
        {
            await dialog.GetByLabel("Why Fold the voucher field away: Moved").FillAsync(reason);
        }

        await dialog.GetByRole(AriaRole.Button, new() { Name = "Publish version" }).ClickAsync();
        await Expect(dialog).ToBeHiddenAsync();
    }
}
