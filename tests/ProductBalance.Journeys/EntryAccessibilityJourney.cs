using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using ProductBalance.Web.Features.Settings;
using ProductBalance.Web.Outgoing.Mail;
using ProductBalance.Web.Shared;
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
    public async Task Following_Mail_AndAWebhookWithItsLog(ColorScheme scheme, int width)
    {
        await using var shop = new SampleShop(browser);
        shop.App.With("Mail:Host", "127.0.0.1")
            .With("Mail:From", "a@example.com")
            .With("Site:Address", "https://localhost");
        var page = await shop.OpenAsync("Product manager", "/account/following", Views.Of(scheme, width));
        var view = $"{scheme}-{width}";

        await page.GetByLabel("Area").SelectOptionAsync("Checkout");
        await page.GetByRole(AriaRole.Button, new() { Name = "Follow", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Stop following Checkout" })).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"following-{view}");
        await page.GotoAsync(SampleShop.Item(1));
        await page.UntilLiveAsync();
        await page.Locator("details.follow summary").ClickAsync();
        await Expect(page.GetByLabel("This item")).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"follow-menu-{view}");
        await page.GotoAsync("/p/sample/settings/webhooks");
        await page.UntilLiveAsync();
        await page.GetByLabel("Address").FillAsync("https://webhook.invalid/hook");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add the webhook" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send a test to webhook.invalid" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Send again" })).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"webhooks-{view}");
        var links = shop.App.Services.GetRequiredService<MailLinks>();
        await page.GotoAsync(PageUrls.StopMail(links.ForStopping(Guid.CreateVersion7())));
        await page.AssertAcceptedAsync($"mail-link-{view}");
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
