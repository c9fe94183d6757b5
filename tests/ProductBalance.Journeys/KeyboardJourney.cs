using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

/// <summary>The list without a mouse, like a spreadsheet.</summary>
public sealed class KeyboardJourney(Browser browser)
{
    [Fact]
    public async Task List_IsWalkedAndEditedLikeASpreadsheet()
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Product manager", $"{SampleShop.Backlog}?q=checkout");
        var rows = page.Locator("tr[data-number]");
        var (first, second) = (rows.Nth(0), rows.Nth(1));
        var editor = page.Locator("[data-editor]");

        await page.TabToAsync(first.Locator("a.name"));
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(second.Locator("a.name")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(second.GetByRole(AriaRole.Button, new() { Name = "Team" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(second.GetByRole(AriaRole.Button, new() { Name = "Effort" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await Expect(first.GetByRole(AriaRole.Button, new() { Name = "Effort" })).ToBeFocusedAsync();
        var number = await first.GetAttributeAsync("data-number");
        var effort = page.Locator($"tr[data-number='{number}'] td.effort");
        var before = await effort.InnerTextAsync();

        await page.Keyboard.TypeAsync("61");
        await Expect(editor).ToHaveValueAsync("61");
        await page.Keyboard.PressAsync("Escape");
        await Expect(effort).ToHaveTextAsync(before);
        await Expect(effort.GetByRole(AriaRole.Button)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("9 14 21");
        await Expect(editor).ToHaveValueAsync("9 14 21");
        await page.Keyboard.PressAsync("Enter");
        await Expect(effort).ToContainTextAsync("9–21");
        await Expect(effort.GetByRole(AriaRole.Button)).ToBeFocusedAsync();
        Assert.Empty(shop.Faults);
    }

    [Fact]
    public async Task Tab_InAnEditor_SavesAndOpensTheNextCell()
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Product manager", $"{SampleShop.Backlog}?q=Guest+checkout");
        var row = page.GetByRole(AriaRole.Row, new() { Name = "Guest checkout" });

        await page.TabToAsync(row.Locator("a.name"));
        await page.Keyboard.PressAsync("F2");
        await Expect(page.GetByLabel("Title", new() { Exact = true })).ToBeFocusedAsync();
        await page.GetByLabel("Title", new() { Exact = true }).FillAsync("Guest checkout on phones");
        await page.Keyboard.PressAsync("Tab");
        await Expect(row.GetByLabel("Team")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByLabel("Effort in person-days")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");

        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Guest checkout on phones" })).ToBeVisibleAsync();
        Assert.Empty(shop.Faults);
    }

    [Fact]
    public async Task Keys_PressedWhileThePageOpens_AreNotLost()
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Product manager", SampleShop.Backlog);

        await page.GotoAsync(SampleShop.Item(1), new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        await page.Keyboard.PressAsync("e");

        await Expect(page.GetByLabel("Title", new() { Exact = true })).ToBeVisibleAsync();
        Assert.Empty(shop.Faults);
    }
}
