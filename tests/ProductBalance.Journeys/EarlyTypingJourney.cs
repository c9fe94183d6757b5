using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

/// <summary>People type as soon as they see a field, and not only when the page behind it is live.</summary>
public sealed class EarlyTypingJourney(Browser browser)
{
    private const string Sentence = "cut CI time from 45 to 12 minutes";

    [Fact]
    public async Task TypedBeforeThePageIsLive_StaysAndIsRead()
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Engineer", SampleShop.Backlog);
        var typed = new TaskCompletionSource();
        await HoldCircuitAsync(page, typed.Task);

        await page.GotoAsync(SampleShop.NewItem);
        await TypeAsync(page, typed);

        await AssertReadAsync(page);
        Assert.Empty(shop.Faults);
    }

    [Fact]
    public async Task TypedRightAfterSigningIn_StaysAndIsRead()
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.VisitAsync(SampleShop.NewItem);
        var typed = new TaskCompletionSource();
        await HoldCircuitAsync(page, typed.Task);

        await page.GetByRole(AriaRole.Button, new() { Name = "Engineer" }).ClickAsync();
        await TypeAsync(page, typed);

        await AssertReadAsync(page);
        Assert.Empty(shop.Faults);
    }

    private static Task HoldCircuitAsync(IPage page, Task released) =>
        page.RouteAsync(
            "**/_blazor/negotiate*",
            async route =>
            {
                await released;
                await route.ContinueAsync();
            }
        );

    // The last words come while the page is being drawn anew.
    private static async Task TypeAsync(IPage page, TaskCompletionSource typed)
    {
        await page.GetByLabel("What number will change?").ClickAsync();
        await page.Keyboard.TypeAsync(Sentence[..20]);
        await Expect(page.Locator("[data-live]")).ToHaveCountAsync(0);
        typed.SetResult();
        await page.Keyboard.TypeAsync(Sentence[20..]);
    }

    private static async Task AssertReadAsync(IPage page)
    {
        await page.UntilLiveAsync();
        await Expect(page.GetByLabel("What number will change?")).ToHaveValueAsync(Sentence);
        await Expect(page.GetByLabel("What number will change?")).ToBeFocusedAsync();
        await Expect(page.Locator(".answer")).ToContainTextAsync("45 → 12");
    }
}
