using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using ProductBalance.Web.Features.Settings;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

/// <summary>What people fill in: new items, rounds, settings, the first run: axe finds nothing, nothing scrolls sideways.</summary>
public sealed class EntryAccessibilityJourney(Browser browser)
{
    [Theory]
    [MemberData(nameof(Views.All), MemberType = typeof(Views))]
    public async Task NewItem_FromEmptyToRefused(ColorScheme scheme, int width)
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Engineer", SampleShop.NewItem, Views.Of(scheme, width));
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
    [MemberData(nameof(Views.All), MemberType = typeof(Views))]
    public async Task Rounds_FromTheListToTheSettledOne(ColorScheme scheme, int width)
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Engineer", "/p/sample/rounds", Views.Of(scheme, width));
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
    [MemberData(nameof(Views.All), MemberType = typeof(Views))]
    public async Task Settings_EachSection(ColorScheme scheme, int width)
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Administrator", "/p/sample/settings", Views.Of(scheme, width));

        foreach (var section in SettingsSection.All)
        {
            await page.GetByRole(AriaRole.Link, new() { Name = section.Title, Exact = true }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = section.Title })).ToBeVisibleAsync();
            await page.AssertAcceptedAsync($"settings-{section.Key}-{scheme}-{width}");
        }

        Assert.Empty(shop.Faults);
    }

    [Theory]
    [MemberData(nameof(Views.All), MemberType = typeof(Views))]
    public async Task FirstRun_AndTheThreeQuestions(ColorScheme scheme, int width)
    {
        await using var app = new RunningApp();
        await using var context = await browser.NewContextAsync(
            new(Views.Of(scheme, width)) { BaseURL = app.Address.ToString() }
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
}
