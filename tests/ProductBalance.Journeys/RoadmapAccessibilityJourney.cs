using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

/// <summary>The roadmap's editor and what members read of it: axe finds nothing, nothing scrolls sideways.</summary>
public sealed class RoadmapAccessibilityJourney(Browser browser)
{
    [Theory]
    [MemberData(nameof(Views.All), MemberType = typeof(Views))]
    public async Task Roadmap_FromTheBoardToTheReader(ColorScheme scheme, int width)
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Product manager", "/p/sample/roadmap", Views.Of(scheme, width));
        var view = $"{scheme}-{width}";

        await page.GetByRole(AriaRole.Button, new() { Name = "Ready for four times the traffic", Exact = true })
            .ClickAsync();
        await Expect(page.GetByLabel("Title for readers")).ToBeVisibleAsync();
        await page.GetByLabel("Choose Saved baskets").CheckAsync();
        await page.GetByLabel("Choose Size advice from past orders").CheckAsync();
        await page.GetByLabel("Put an item on the roadmap").FillAsync("voucher");
        await Expect(page.GetByText("Fold the voucher field away").First).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"roadmap-board-{view}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Timeline" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Table, new() { Name = "Entries by quarters" })).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"roadmap-timeline-{view}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Preview" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "As they would read it" })).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"roadmap-preview-{view}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Versions" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Links" })).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"roadmap-versions-{view}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();
        await Expect(page.GetByLabel("Note")).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"roadmap-publish-{view}");
        await page.GotoAsync("/p/sample/roadmap/published");
        await page.UntilLiveAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "All versions" })).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"roadmap-published-{view}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Say what you think of this roadmap" }).ClickAsync();
        await page.GetByLabel("What do you think?").FillAsync("I read it each week.");
        await page.AssertAcceptedAsync($"roadmap-say-{view}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await Expect(page.GetByText("Thank you.")).ToBeVisibleAsync();
        await page.GotoAsync("/p/sample/roadmap/feedback");
        await Expect(page.GetByText("I read it each week.")).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"roadmap-feedback-{view}");
        Assert.Empty(shop.Faults);
    }
}
