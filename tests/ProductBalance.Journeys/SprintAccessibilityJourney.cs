using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

/// <summary>Lights on, sprints, waiting and the review: axe finds nothing, nothing scrolls sideways.</summary>
public sealed class SprintAccessibilityJourney(Browser browser)
{
    [Theory]
    [MemberData(nameof(Views.All), MemberType = typeof(Views))]
    public async Task LightsOn_FromTheLaneToAReport(ColorScheme scheme, int width)
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Product manager", SampleShop.LightsOn, Views.Of(scheme, width));
        var view = $"{scheme}-{width}";

        await Expect(page.GetByText("The lane holds")).ToBeVisibleAsync();
        await page.GetByText("The same as a table").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Table, new() { Name = "The lights-on lane" })).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"lights-on-{view}");
        await page.GetByRole(AriaRole.Button, new() { Name = "False alarm…" }).ClickAsync();
        await Expect(page.GetByLabel("Why is it no threat?")).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"false-alarm-{view}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Report a threat" }).ClickAsync();
        await Expect(page.GetByLabel("Evidence")).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"threat-report-{view}");
        Assert.Empty(shop.Faults);
    }

    [Theory]
    [MemberData(nameof(Views.All), MemberType = typeof(Views))]
    public async Task Sprints_FromTheCalendarToTheNextPlan(ColorScheme scheme, int width)
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Product manager", "/p/sample/sprints", Views.Of(scheme, width));
        var view = $"{scheme}-{width}";

        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Sprint 2" })).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"sprints-{view}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Sprint 3" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What is in it" })).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"sprint-next-{view}");
        await page.GetByRole(AriaRole.Combobox).FillAsync("voucher");
        await page.Keyboard.PressAsync("Enter");
        var added = page.GetByRole(AriaRole.Table).GetByRole(AriaRole.Link, new() { Name = "voucher" });
        await Expect(added).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Edit" }).ClickAsync();
        await Expect(page.GetByLabel("Goal")).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"sprint-edited-{view}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Propose a plan" }).ClickAsync();
        await Expect(page.GetByText("What is left out, and why")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "What each rule costs" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Table, new() { Name = "Prices of the rules" })).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"sprint-proposal-{view}");
        await page.GotoAsync("/p/sample/sprints/2");
        await page.UntilLiveAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Board" })).ToBeVisibleAsync();
        await page.GetByText("The figures as a table").ClickAsync();
        await page.AssertAcceptedAsync($"sprint-running-{view}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Close the sprint…" }).ClickAsync();
        await page.Locator(".close select").First.SelectOptionAsync("Returned");
        await page.AssertAcceptedAsync($"sprint-closing-{view}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Not yet" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Take out" }).First.ClickAsync();
        await Expect(page.GetByLabel("Why?")).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"sprint-reason-{view}");
        Assert.Empty(shop.Faults);
    }

    [Theory]
    [MemberData(nameof(Views.All), MemberType = typeof(Views))]
    public async Task FocusWindow_AndAnItemThatWaits(ColorScheme scheme, int width)
    {
        await using var shop = new SampleShop(browser, new(new(2026, 11, 17, 9, 0, 0, TimeSpan.Zero)));
        var page = await shop.OpenAsync("Product manager", SampleShop.FocusWindow, Views.Of(scheme, width));
        var view = $"{scheme}-{width}";

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Pull in" }).First).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"focus-{view}");
        await page.GetByRole(AriaRole.Table, new() { Name = "What waits" }).GetByRole(AriaRole.Link).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Change the day…" }).ClickAsync();
        await Expect(page.GetByLabel("Why does it move?")).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"item-waits-{view}");
        await page.GotoAsync($"{SampleShop.Backlog}?status=waiting");
        await page.UntilLiveAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Focus window" })).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"backlog-waiting-{view}");
        Assert.Empty(shop.Faults);
    }

    [Theory]
    [MemberData(nameof(Views.All), MemberType = typeof(Views))]
    public async Task Review_ForMembersAndForReaders(ColorScheme scheme, int width)
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Product manager", "/p/sample/sprints/2/review", Views.Of(scheme, width));
        var view = $"{scheme}-{width}";

        await page.GetByRole(AriaRole.Button, new() { Name = "Prepare" }).First.ClickAsync();
        await Expect(page.GetByLabel("What to say of it")).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"review-prepare-{view}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Project" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"review-project-{view}");
        await page.GotoAsync("/p/sample/sprints/1/review");
        await page.UntilLiveAsync();
        await Expect(page.GetByText("Anyone can read it")).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"review-held-{view}");
        var reader = await shop.VisitAsync("/review/sample/1", Views.Of(scheme, width));
        await reader.AssertAcceptedAsync($"review-published-{view}");
        Assert.Empty(shop.Faults);
        await reader.GotoAsync("/review/sample/2");
        await reader.AssertAcceptedAsync($"review-not-published-{view}");
    }
}
