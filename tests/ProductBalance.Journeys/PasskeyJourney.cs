using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using ProductBalance.Web.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

public sealed class PasskeyJourney(Browser browser)
{
    private static readonly Dictionary<string, object> Authenticator = new()
    {
        ["options"] = new Dictionary<string, object>
        {
            ["protocol"] = "ctap2",
            ["transport"] = "internal",
            ["hasResidentKey"] = true,
            ["hasUserVerification"] = true,
            ["isUserVerified"] = true,
            ["automaticPresenceSimulation"] = true,
        },
    };

    [Fact]
    public async Task Passkey_IsAdded_SignsIn_AndIsRemoved()
    {
        await using var app = new RunningApp();
        await using var context = await browser.NewContextAsync(new() { BaseURL = app.Address.ToString() });
        await app.AddPersonAsync("ada");
        var page = await context.NewPageAsync();
        var devices = await context.NewCDPSessionAsync(page);
        await devices.SendAsync("WebAuthn.enable");
        await devices.SendAsync("WebAuthn.addVirtualAuthenticator", Authenticator);

        await page.GotoAsync("/account");
        await page.GetByLabel("User name").FillAsync("ada");
        await page.GetByLabel("Password").FillAsync(AppHost.Password);
        await Button(page, "Sign in").ClickAsync();
        await page.GetByLabel("Name of the new passkey").FillAsync("Laptop");
        await Button(page, "Add a passkey").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("The passkey is added");
        await Expect(page.GetByRole(AriaRole.Listitem)).ToContainTextAsync("Laptop");

        await Button(page, "Sign out here").ClickAsync();
        await Button(page, "Use a passkey").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Welcome, ada" })).ToBeVisibleAsync();

        await page.GotoAsync("/account");
        await Button(page, "Remove Laptop").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("The passkey is removed");
    }

    private static ILocator Button(IPage page, string name) =>
        page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
