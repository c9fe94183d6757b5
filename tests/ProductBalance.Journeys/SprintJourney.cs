using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

/// <summary>A sprint from the proposal to its close.</summary>
public sealed class SprintJourney(Browser browser)
{
    [Fact]
    public async Task Sprint_IsProposed_Accepted_Run_AndClosedWithACarryOver()
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Product manager", "/p/sample/sprints/3");
        var undo = page.GetByRole(AriaRole.Button, new() { Name = "Undo the acceptance" });
        await TakeTheBestToShowAsync(page);

        await page.GetByRole(AriaRole.Button, new() { Name = "Propose a plan" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Accept the whole draft" }).ClickAsync();
        await Expect(undo).ToBeVisibleAsync();
        await Expect(page.GetByText("✓ The plan keeps every rule.")).ToBeVisibleAsync();

        await CloseTheRunningAsync(page);
        await page.GotoAsync("/p/sample/sprints/3");
        await page.UntilLiveAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Start", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Board" })).ToBeVisibleAsync();

        var key = await MoveTheFirstByKeysAsync(page);
        await page.GetByLabel($"Person-days left of {key}", new() { Exact = true }).FillAsync("1.5");
        await page.Keyboard.PressAsync("Enter");
        await Expect(CardOf(page, key)).ToContainTextAsync("1.5 of");

        await TakeTheLastOutAsync(page);
        await Expect(page.GetByText("nobody is there for it").First).ToBeAttachedAsync();
        await CloseAsync(page);
        await Expect(page.GetByText("goes on in the next sprint").First).ToBeVisibleAsync();
        await page.GotoAsync("/p/sample/sprints/4");
        await page.UntilLiveAsync();
        await Expect(page.GetByRole(AriaRole.Table).GetByRole(AriaRole.Link, new() { NameRegex = new($"^{key}\\b") }))
            .ToBeVisibleAsync();
        Assert.Empty(shop.Faults);
    }

    // All that is planned is tech, so that the policy asks for two small product items to show.
    private static async Task TakeTheBestToShowAsync(IPage page)
    {
        var rules = page.GetByRole(AriaRole.Region, new() { Name = "Rules" });
        await Expect(page.GetByText("0 small product items ✗ the policy asks for 2")).ToBeVisibleAsync();
        await Expect(rules.GetByText("Best one to show"))
            .ToContainTextAsync("Order confirmation that Outlook can show");
        await rules.GetByRole(AriaRole.Button, new() { Name = "Put in" }).ClickAsync();
        await Expect(page.GetByText("1 small product item ✗")).ToBeVisibleAsync();
    }

    private static ILocator CardOf(IPage page, string key) =>
        page.Locator(".card").Filter(new() { Has = page.GetByText(key, new() { Exact = true }) });

    private static async Task CloseTheRunningAsync(IPage page)
    {
        await page.GotoAsync("/p/sample/sprints/2");
        await page.UntilLiveAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Close the sprint…" }).ClickAsync();
        var (choices, reasons) = (page.Locator(".close select"), page.GetByPlaceholder("Why?"));
        for (var i = 0; i < await choices.CountAsync(); i++)
        {
            await choices.Nth(i).SelectOptionAsync("Returned");
            await reasons.Nth(i).FillAsync("others come first");
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Close the sprint", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What became of it" })).ToBeVisibleAsync();
    }

    private static async Task<string> MoveTheFirstByKeysAsync(IPage page)
    {
        var planned = page.GetByRole(AriaRole.Region, new() { Name = "Planned", Exact = true });
        var key = (await planned.Locator(".card .key").First.InnerTextAsync()).Trim();
        await planned.Locator("[data-grip]").First.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Expect(page.GetByText($"{key} is taken up from Planned.")).ToBeAttachedAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Locator(".column.aim")).ToContainTextAsync("In progress");
        await page.Keyboard.PressAsync("Space");
        var begun = page.GetByRole(AriaRole.Region, new() { Name = "In progress", Exact = true });
        await Expect(begun.GetByText(key, new() { Exact = true })).ToBeVisibleAsync();
        return key;
    }

    private static async Task TakeTheLastOutAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Take out" }).Last.ClickAsync();
        await page.GetByLabel("Why?").FillAsync("nobody is there for it");
        await page.GetByRole(AriaRole.Button, new() { Name = "Change the sprint" }).ClickAsync();
    }

    private static async Task CloseAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Close the sprint…" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Close the sprint", Exact = true }).ClickAsync();
    }
}
