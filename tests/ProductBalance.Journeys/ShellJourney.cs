using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

[assembly: AssemblyFixture(typeof(Browser))]

namespace ProductBalance.Journeys;

public sealed class ShellJourney(Browser browser)
{
    [Theory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 1440)]
    [InlineData(ColorScheme.Light, 390)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task OpenAndSignIn_AsSamplePm_ShowsShellThatAxeAccepts(ColorScheme scheme, int width)
    {
        await using var app = new RunningApp();
        await using var context = await browser.NewContextAsync(
            new()
            {
                BaseURL = app.Address.ToString(),
                ColorScheme = scheme,
                ViewportSize = new() { Width = width, Height = 900 },
            }
        );
        var pm = await app.AddPersonAsync(
            "pm",
            person => (person.IsSample, person.DisplayName) = (true, "Agata Kowalska"),
            password: null
        );
        await app.AddProductAsync(pm, "Webshop", "webshop");
        await app.AddProductAsync(pm, "Back office", "back-office");
        var page = await context.NewPageAsync();
        var faults = Faults.WatchedOn(page);

        await page.GotoAsync("/p/webshop/backlog");
        await page.AssertAcceptedAsync($"sign-in-{scheme}-{width}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Product manager" }).ClickAsync();
        await page.UntilLiveAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Backlog" })).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"shell-{scheme}-{width}");
        await page.Keyboard.PressAsync("?");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Search or do something");
        await page.AssertAcceptedAsync($"keys-{scheme}-{width}");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Control+k");
        await page.GetByLabel("What do you want to do?").FillAsync("sett");
        await Expect(page.Locator("#commands").GetByRole(AriaRole.Option)).ToHaveCountAsync(1);
        await page.AssertAcceptedAsync($"commands-{scheme}-{width}");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Settings" })).ToBeFocusedAsync();
        await page.AssertAcceptedAsync($"settings-{scheme}-{width}");
        await page.GetByLabel("AK: your account").ClickAsync();
        await page.AssertAcceptedAsync($"menu-{scheme}-{width}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Your account" }).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Passkeys" })).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"account-{scheme}-{width}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out here" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Sign in" })).ToBeVisibleAsync();
        Assert.Empty(faults);
    }
}
