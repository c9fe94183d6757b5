using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

/// <summary>Value against effort: look, open, narrow, and the same as a table.</summary>
public sealed class MatrixJourney(Browser browser)
{
    private const string Matrix = SampleShop.Backlog + "?tab=matrix";

    [Fact]
    public async Task Mark_OpensItsItem_ByClickAndByEnter()
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Engineer", Matrix);
        var mark = page.GetByRole(AriaRole.Link, new() { Name = "Guest checkout on mobile:" });

        await mark.FocusAsync();
        await Expect(mark.Locator(".tip").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Guest checkout on mobile" })).ToBeVisibleAsync();
        await Expect(page.Locator(".plot")).ToBeVisibleAsync();
        Assert.Empty(shop.Faults);
    }

    [Fact]
    public async Task Lasso_NarrowsTheList_AndTheFieldsSayTheRange()
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Engineer", Matrix);
        var plot = await page.Locator(".plot").BoundingBoxAsync();
        Assert.NotNull(plot);

        await page.Mouse.MoveAsync(plot.X + 2, plot.Y + 2);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(plot.X + (plot.Width / 2), plot.Y + (plot.Height / 2), new() { Steps = 5 });
        await page.Mouse.UpAsync();

        await Expect(page.GetByText("items match")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Days to")).Not.ToHaveValueAsync("");
        await Expect(page.GetByRole(AriaRole.Table, new() { Name = "Value against effort" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Ranked" }).ClickAsync();
        await Expect(page.GetByText("items match")).ToBeVisibleAsync();
        Assert.Empty(shop.Faults);
    }

    [Fact]
    public async Task Range_TypedIntoTheFields_NarrowsTheTable()
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Engineer", Matrix);

        await page.GetByText("Select in range").ClickAsync();
        await page.GetByLabel("Days to").FillAsync("3");
        await page.GetByRole(AriaRole.Button, new() { Name = "Table" }).ClickAsync();

        var table = page.GetByRole(AriaRole.Table, new() { Name = "Value against effort" });
        await Expect(table.GetByText("Fold the voucher field away")).ToBeVisibleAsync();
        await Expect(table.GetByText("Guest checkout on mobile")).ToHaveCountAsync(0);
        Assert.Empty(shop.Faults);
    }
}
