using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

public sealed class RestartJourney(Browser browser)
{
    // The page tries again every few seconds, and reloads when the server no longer knows it.
    private static readonly LocatorAssertionsToBeVisibleOptions Patiently = new() { Timeout = 60_000 };

    private static readonly (string Label, string Text)[] Typed =
    [
        ("What number will change?", "Cut the nightly export from 90 to 15 minutes"),
        ("Where today's figure comes from", "Median of the last 30 nights"),
        ("How it will be measured after release", "The same median,\t30 nights later \"quoted\" <b>"),
        ("Effort, likely: as likely above as below", "5"),
        ("Areas of the system", "Reporting"),
    ];

    [Fact]
    public async Task Kill_WhileSomebodyTypes_LosesNothing()
    {
        await using var server = new ServerProcess();
        await using var context = await browser.NewContextAsync(new() { BaseURL = server.Address.ToString() });
        await server.StartAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(SampleShop.NewItem);
        await page.GetByRole(AriaRole.Button, new() { Name = "Engineer" }).ClickAsync();
        await page.UntilLiveAsync();
        foreach (var (label, text) in Typed)
        {
            await page.GetByLabel(label, new() { Exact = true }).FillAsync(text);
        }

        await server.KillAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync(Patiently);
        await server.StartAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Put it back" })).ToBeVisibleAsync(Patiently);
        await page.GetByRole(AriaRole.Button, new() { Name = "Put it back" }).ClickAsync();

        foreach (var (label, text) in Typed)
        {
            await Expect(page.GetByLabel(label, new() { Exact = true })).ToHaveValueAsync(text);
        }

        await Expect(page.GetByText("Understood")).ToBeVisibleAsync();
    }
}
