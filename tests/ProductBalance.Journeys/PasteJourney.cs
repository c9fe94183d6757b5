using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

public sealed class PasteJourney(Browser browser)
{
    private const string Rows = "Key\tTitle\nP-1\tFaster pages\nP-2\tFewer mails\n";

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task Paste_RowsOfASpreadsheetOnTheBacklog_OpensTheirReview(int width)
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync(
            "Product manager",
            SampleShop.Backlog,
            new()
            {
                ViewportSize = new() { Width = width, Height = 900 },
                Permissions = ["clipboard-write"],
            }
        );

        await PasteAsync(page, "one line of text");
        await Expect(page).ToHaveURLAsync(shop.App.Address + SampleShop.Backlog[1..]);
        await PasteAsync(page, Rows);

        await Expect(page.GetByText("Pasted rows looks like a plain table: 2 rows, 2 columns.")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Import 2 items" })).ToBeEnabledAsync();
    }

    [Fact]
    public async Task PasteRows_ByTheLink_ReadsTheBox()
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Product manager", SampleShop.Backlog);

        await page.GetByRole(AriaRole.Link, new() { Name = "Paste rows" }).ClickAsync();
        await page.UntilLiveAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Read the pasted rows" }).ClickAsync();
        await Expect(page.GetByText("There is nothing to read yet.")).ToBeVisibleAsync();
        await page.GetByLabel("Or paste rows").FillAsync(Rows);
        await page.GetByRole(AriaRole.Button, new() { Name = "Read the pasted rows" }).ClickAsync();

        await Expect(page.GetByText("Pasted rows looks like a plain table")).ToBeVisibleAsync();
    }

    private static async Task PasteAsync(IPage page, string text)
    {
        await page.EvaluateAsync("text => navigator.clipboard.writeText(text)", text);
        await page.Keyboard.PressAsync("Control+v");
    }
}
