using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

/// <summary>The backlog in all its tabs, and the item beside it: axe finds nothing, nothing scrolls sideways.</summary>
public sealed class BacklogAccessibilityJourney(Browser browser)
{
    [Theory]
    [MemberData(nameof(Views.All), MemberType = typeof(Views))]
    public async Task Lists_AndTheItemBesideThem(ColorScheme scheme, int width)
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Product manager", SampleShop.Backlog, Views.Of(scheme, width));
        var view = $"{scheme}-{width}";

        await Expect(page.Locator("tr.item").First).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"backlog-{view}");
        await page.GetByLabel("Find", new() { Exact = true }).FillAsync("zzz");
        await Expect(page.GetByText("Nothing matches these filters")).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"backlog-nothing-{view}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show everything" }).ClickAsync();
        await page.GetByLabel("Inbox").ClickAsync();
        await page.AssertAcceptedAsync($"inbox-{view}");
        await page.GetByLabel("Inbox").ClickAsync(); // on a phone it covers what comes next
        await page.GetByRole(AriaRole.Link, new() { Name = "Needs an estimate" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Wish lists" })).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"needs-estimate-{view}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Wish lists" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Wish lists" })).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"draft-{view}");
        await page.GotoAsync(SampleShop.Item(1));
        await page.UntilLiveAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "History" })).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"item-{view}");
        await page.Keyboard.PressAsync("e");
        await Expect(page.GetByLabel("Title", new() { Exact = true })).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"item-edit-{view}");
        Assert.Empty(shop.Faults);
    }

    [Theory]
    [MemberData(nameof(Views.All), MemberType = typeof(Views))]
    public async Task Overrides_AndWhatIsToRefresh(ColorScheme scheme, int width)
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Product manager", SampleShop.ToRefresh, Views.Of(scheme, width));
        var view = $"{scheme}-{width}";

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Still right" }).First).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"to-refresh-{view}");
        await page.GotoAsync($"{SampleShop.Backlog}?team=Data");
        await page.UntilLiveAsync();
        await Expect(page.Locator(".mark").First).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"backlog-marks-{view}");
        await page.GotoAsync(SampleShop.Overrides);
        await page.UntilLiveAsync();
        await Expect(page.GetByRole(AriaRole.Article)).ToHaveCountAsync(2);
        await page.AssertAcceptedAsync($"overrides-{view}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Changes", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Activity", Exact = true })).ToBeVisibleAsync();
        await Expect(page.GetByText("sample loaded")).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"activity-{view}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Override ledger" }).ClickAsync();
        await page.GetByRole(AriaRole.Article).First.GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Renew" })).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"item-held-{view}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Move above…" }).ClickAsync();
        await Expect(page.GetByLabel("Why?")).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"move-above-{view}");
        Assert.Empty(shop.Faults);
    }

    [Theory]
    [MemberData(nameof(Views.All), MemberType = typeof(Views))]
    public async Task WhatMoved_AndTheTimeMachine(ColorScheme scheme, int width)
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Product manager", SampleShop.TimeMachine, Views.Of(scheme, width));
        var view = $"{scheme}-{width}";

        await shop.KeepOrdersAsync();
        await page.AssertAcceptedAsync($"time-machine-{view}");
        await page.GetByLabel("Return on effort").CheckAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Every rank" })).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"time-machine-tried-{view}");
        await page.GetByLabel("Why should this be").FillAsync("a try");
        await page.GetByRole(AriaRole.Button, new() { Name = "Accept as version 2" }).ClickAsync();
        await Expect(page.Locator("tr.item").First).ToBeVisibleAsync();
        await page.GotoAsync(SampleShop.Moved);
        await page.UntilLiveAsync();
        await Expect(page.Locator("table.moves tr[data-number]").First).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"moved-{view}");
        await page.Locator("table.moves tr[data-number] a").First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "How it stood before" })).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"item-past-{view}");
        Assert.Empty(shop.Faults);
    }

    [Theory]
    [MemberData(nameof(Views.All), MemberType = typeof(Views))]
    public async Task Matrix_AsChartAndAsTable_AndTheBoard(ColorScheme scheme, int width)
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Engineer", SampleShop.Backlog + "?tab=matrix", Views.Of(scheme, width));
        var view = $"{scheme}-{width}";

        await Expect(page.Locator(".plot .point").First).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"matrix-{view}");
        await page.GetByText("Select in range").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Table" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Table, new() { Name = "Value against effort" })).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"matrix-table-{view}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Board", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "In progress" })).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"board-{view}");
        Assert.Empty(shop.Faults);
    }

    [Theory]
    [MemberData(nameof(Views.All), MemberType = typeof(Views))]
    public async Task WorthFindingOut(ColorScheme scheme, int width)
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Engineer", SampleShop.Backlog + "?tab=worth", Views.Of(scheme, width));

        await Expect(page.GetByRole(AriaRole.Table, new() { Name = "Estimates worth refining" })).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"worth-{scheme}-{width}");
        Assert.Empty(shop.Faults);
    }
}
