using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

/// <summary>A product manager agrees to do two items together, and the plan of a sprint holds both; an area is followed.</summary>
public sealed class AreasJourney(Browser browser)
{
    private const string Work = "Fold the voucher field away";
    private const string Request = "Smoke test of the five paths";

    [Fact]
    public async Task Manager_AgreesToAPair_WhichTheNextSprintTakesTogether_AndFollowsItsArea()
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Product manager", "/p/sample/roadmap");
        await PutUnderNextAsync(page, Work);
        await PutUnderNextAsync(page, Request);

        await page.GetByRole(AriaRole.Link, new() { Name = "Areas", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Find", Exact = true }).FillAsync("voucher");
        var pairings = page.GetByRole(AriaRole.Region, new() { Name = "Do before, do with" });
        var pair = pairings.GetByRole(AriaRole.Listitem).Filter(new() { HasText = Request });
        await Expect(pair).ToContainTextAsync("They meet in Checkout, and both are planned for Next");
        await pair.GetByRole(AriaRole.Button, new() { Name = "Do them together" }).ClickAsync();
        await Expect(page.GetByText("Agreed: a sprint takes both or neither.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Follow Checkout", Exact = true }).ClickAsync();
        await Expect(
                page.GetByRole(
                    AriaRole.Button,
                    new()
                    {
                        Name = "Following Checkout",
                        Exact = true,
                        Pressed = true,
                    }
                )
            )
            .ToBeVisibleAsync();

        await PlanWithAsync(page, Work);

        await Expect(LinkTo(page, Request)).ToBeVisibleAsync();
        await page.GotoAsync("/account/following");
        await page.UntilLiveAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Stop following Checkout" })).ToBeVisibleAsync();
        Assert.Empty(shop.Faults);
    }

    private static async Task PutUnderNextAsync(IPage page, string item)
    {
        await page.GetByLabel("Put an item on the roadmap").FillAsync(item);
        await page.GetByRole(AriaRole.Button, new() { Name = $"Next for {item}" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Next" }).GetByText(item)).ToBeVisibleAsync();
    }

    // One half is wanted by hand; the other one comes with it.
    private static async Task PlanWithAsync(IPage page, string item)
    {
        await page.GotoAsync("/p/sample/sprints/3");
        await page.UntilLiveAsync();
        await page.GetByLabel("Put an item in").FillAsync(item);
        await page.Keyboard.PressAsync("Enter");
        await Expect(LinkTo(page, item)).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Pin PB-3", Exact = true }).ClickAsync();
        await Expect(
                page.GetByRole(
                    AriaRole.Button,
                    new()
                    {
                        Name = "Pin PB-3",
                        Exact = true,
                        Pressed = true,
                    }
                )
            )
            .ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Propose a plan" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Accept the whole draft" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Undo the acceptance" })).ToBeVisibleAsync();
    }

    private static ILocator LinkTo(IPage page, string item) =>
        page.GetByRole(AriaRole.Table).GetByRole(AriaRole.Link, new() { Name = item }).First;
}
