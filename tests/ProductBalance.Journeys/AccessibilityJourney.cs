using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using ProductBalance.Web.Features.Settings;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

/// <summary>Every page in its states, in both themes, wide and narrow: axe finds nothing, nothing scrolls sideways.</summary>
public sealed class AccessibilityJourney(Browser browser)
{
    private static readonly int[] Widths = [1280, 360];

    public static TheoryData<ColorScheme, int> Views() =>
        [
            .. Widths.SelectMany(width =>
                new[] { ColorScheme.Light, ColorScheme.Dark }.Select(scheme => (scheme, width))
            ),
        ];

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Lists_AndTheItemBesideThem(ColorScheme scheme, int width)
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Product manager", SampleShop.Backlog, View(scheme, width));
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
    [MemberData(nameof(Views))]
    public async Task Overrides_AndWhatIsToRefresh(ColorScheme scheme, int width)
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Product manager", SampleShop.ToRefresh, View(scheme, width));
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
        await page.GetByRole(AriaRole.Article).First.GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Renew" })).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"item-held-{view}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Move above…" }).ClickAsync();
        await Expect(page.GetByLabel("Why?")).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"move-above-{view}");
        Assert.Empty(shop.Faults);
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task LightsOn_FromTheLaneToAReport(ColorScheme scheme, int width)
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Product manager", SampleShop.LightsOn, View(scheme, width));
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
    [MemberData(nameof(Views))]
    public async Task WhatMoved_AndTheTimeMachine(ColorScheme scheme, int width)
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Product manager", SampleShop.TimeMachine, View(scheme, width));
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
    [MemberData(nameof(Views))]
    public async Task NewItem_FromEmptyToRefused(ColorScheme scheme, int width)
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Engineer", SampleShop.NewItem, View(scheme, width));
        var view = $"{scheme}-{width}";
        var sentence = page.GetByLabel("What number will change?");

        await page.AssertAcceptedAsync($"new-empty-{view}");
        await sentence.FillAsync("improve code quality by 50 %");
        await Expect(page.Locator(".question")).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"new-vague-{view}");
        await sentence.FillAsync("cut CI time from 45 to 12 minutes");
        await Expect(page.GetByText("Understood")).ToBeVisibleAsync();
        await page.GetByLabel("How the change becomes money").SelectOptionAsync("Time saved: somebody waits less");
        await Expect(page.GetByLabel("Times, likely")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "All fields" }).ClickAsync();
        await Expect(page.GetByLabel("Description")).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"new-open-{view}");
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.GetByRole(AriaRole.Alert).First).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"new-refused-{view}");
        Assert.Empty(shop.Faults);
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Settings_EachSection(ColorScheme scheme, int width)
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Administrator", "/p/sample/settings", View(scheme, width));

        foreach (var section in SettingsSection.All)
        {
            await page.GetByRole(AriaRole.Link, new() { Name = section.Title, Exact = true }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = section.Title })).ToBeVisibleAsync();
            await page.AssertAcceptedAsync($"settings-{section.Key}-{scheme}-{width}");
        }

        Assert.Empty(shop.Faults);
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Rounds_FromTheListToTheSettledOne(ColorScheme scheme, int width)
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Engineer", "/p/sample/rounds", View(scheme, width));
        var view = $"{scheme}-{width}";

        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "2: effort" })).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"rounds-{view}");
        await page.GetByRole(AriaRole.Link, new() { Name = "2: effort" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Hand in my answers" })).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"round-open-{view}");
        await page.GotoAsync("/p/sample/rounds/1");
        await page.UntilLiveAsync();
        await Expect(page.GetByText("Settled:").First).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"round-settled-{view}");
        await page.GotoAsync("/p/sample/rounds/new");
        await page.UntilLiveAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Start the round" })).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"round-new-{view}");
        Assert.Empty(shop.Faults);
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Sprints_FromTheCalendarToTheNextPlan(ColorScheme scheme, int width)
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Product manager", "/p/sample/sprints", View(scheme, width));
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
        await page.GotoAsync("/p/sample/sprints/2");
        await page.UntilLiveAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Take out" }).First.ClickAsync();
        await Expect(page.GetByLabel("Why?")).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"sprint-reason-{view}");
        Assert.Empty(shop.Faults);
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task FocusWindow_AndAnItemThatWaits(ColorScheme scheme, int width)
    {
        await using var shop = new SampleShop(browser, new(new(2026, 11, 17, 9, 0, 0, TimeSpan.Zero)));
        var page = await shop.OpenAsync("Product manager", SampleShop.FocusWindow, View(scheme, width));
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
    [MemberData(nameof(Views))]
    public async Task Review_ForMembersAndForReaders(ColorScheme scheme, int width)
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Product manager", "/p/sample/sprints/2/review", View(scheme, width));
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
        var reader = await shop.VisitAsync("/review/sample/1", View(scheme, width));
        await reader.AssertAcceptedAsync($"review-published-{view}");
        Assert.Empty(shop.Faults);
        await reader.GotoAsync("/review/sample/2");
        await reader.AssertAcceptedAsync($"review-not-published-{view}");
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Matrix_AsChartAndAsTable(ColorScheme scheme, int width)
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Engineer", SampleShop.Backlog + "?tab=matrix", View(scheme, width));
        var view = $"{scheme}-{width}";

        await Expect(page.Locator(".plot .point").First).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"matrix-{view}");
        await page.GetByText("Select in range").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Table" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Table, new() { Name = "Value against effort" })).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"matrix-table-{view}");
        Assert.Empty(shop.Faults);
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task WorthFindingOut(ColorScheme scheme, int width)
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Engineer", SampleShop.Backlog + "?tab=worth", View(scheme, width));

        await Expect(page.GetByRole(AriaRole.Table, new() { Name = "Estimates worth refining" })).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"worth-{scheme}-{width}");
        Assert.Empty(shop.Faults);
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task FirstRun_AndTheThreeQuestions(ColorScheme scheme, int width)
    {
        await using var app = new RunningApp();
        await using var context = await browser.NewContextAsync(
            new(View(scheme, width)) { BaseURL = app.Address.ToString() }
        );
        await app.AddPersonAsync(
            "admin",
            person => (person.IsSample, person.IsAdministrator) = (true, true),
            password: null
        );
        var page = await context.NewPageAsync();
        var faults = Faults.WatchedOn(page);

        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Administrator" }).ClickAsync();
        await page.UntilLiveAsync();
        await page.AssertAcceptedAsync($"first-run-{scheme}-{width}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Start empty" }).ClickAsync();
        await Expect(page.GetByLabel("Name").First).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"new-product-{scheme}-{width}");
        Assert.Empty(faults);
    }

    private static BrowserNewContextOptions View(ColorScheme scheme, int width) =>
        new()
        {
            ColorScheme = scheme,
            ViewportSize = new() { Width = width, Height = 900 },
        };
}
