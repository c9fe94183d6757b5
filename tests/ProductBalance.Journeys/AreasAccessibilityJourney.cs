using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

/// <summary>The map of areas, folded and unfolded, with its forms: axe finds nothing, nothing scrolls sideways.</summary>
public sealed class AreasAccessibilityJourney(Browser browser)
{
    [Theory]
    [MemberData(nameof(Views.All), MemberType = typeof(Views))]
    public async Task Map_FromItsBalanceToItsForms(ColorScheme scheme, int width)
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Product manager", "/p/sample/areas", Views.Of(scheme, width));
        var view = $"{scheme}-{width}";

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Checkout", Exact = true })).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"areas-map-{view}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Checkout", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Payments", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Edit Checkout/Payments", Exact = true }).ClickAsync();
        await page.Locator("[name=path]").FillAsync("Orders");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Expect(page.GetByText("There is an area Orders already.")).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"areas-edit-{view}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Dismiss" }).First.ClickAsync();
        await page.GetByText("Dismissed (1)").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Suggest again" })).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"areas-dismissed-{view}");
        Assert.Empty(shop.Faults);
    }
}
