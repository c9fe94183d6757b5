using Deque.AxeCore.Playwright;
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
        await app.AddPersonAsync("pm", person => person.IsSample = true, password: null);
        var page = await context.NewPageAsync();

        await page.GotoAsync("/");
        await Pictures.TakeAsync(page, $"sign-in-{scheme}-{width}");
        Assert.Empty((await page.RunAxe()).Violations);
        await page.GetByRole(AriaRole.Button, new() { Name = "Product manager" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Backlog" })).ToBeVisibleAsync();
        await Pictures.TakeAsync(page, $"shell-{scheme}-{width}");
        Assert.Empty((await page.RunAxe()).Violations);
    }
}
