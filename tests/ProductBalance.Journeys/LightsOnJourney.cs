using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

/// <summary>An engineer sees what can take the shop down, a product manager confirms it, and the work comes first.</summary>
public sealed class LightsOnJourney(Browser browser)
{
    private const string Title = "Renew the certificate of the card terminal";

    [Fact]
    public async Task Threat_Reported_Confirmed_Displaces_AndIsResolved()
    {
        var time = new FakeTimeProvider(new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero));
        await using var shop = new SampleShop(browser, time);
        var engineer = await shop.OpenAsync("Engineer", SampleShop.LightsOn);
        var manager = await shop.OpenAsync("Product manager", SampleShop.LightsOn);
        var displacedBefore = await manager
            .GetByRole(AriaRole.Region, new() { Name = "What it displaces" })
            .GetByRole(AriaRole.Listitem)
            .CountAsync();

        await ReportAsync(engineer);

        var card = manager.GetByRole(AriaRole.Article).Filter(new() { HasText = Title });
        await Expect(card).ToContainTextAsync("waits for a second person");
        await card.GetByRole(AriaRole.Button, new() { Name = "Confirm" }).ClickAsync();
        await Expect(manager.Locator(".axis li").First).ToContainTextAsync(Title);
        await Expect(manager.GetByText("The lane is overloaded")).ToContainTextAsync("is the first that will be late");
        await Expect(
            manager.GetByRole(AriaRole.Region, new() { Name = "What it displaces" }).GetByRole(AriaRole.Listitem)
        )
            .Not.ToHaveCountAsync(displacedBefore);

        await engineer.GotoAsync(SampleShop.Backlog);
        await Expect(engineer.Locator("tr.item").First).ToContainTextAsync(Title);
        await engineer.UntilLiveAsync();
        await engineer.GetByLabel("Inbox").ClickAsync();
        await Expect(engineer.GetByText("it stands in the lights-on lane, above all scores").First).ToBeVisibleAsync();

        await card.GetByRole(AriaRole.Button, new() { Name = "Resolve" }).ClickAsync();
        await Expect(card).ToContainTextAsync("resolved");
        await Expect(manager.Locator(".axis li").First).Not.ToContainTextAsync(Title);
        await Expect(manager.GetByText("The lane holds")).ToBeVisibleAsync();
        await Expect(engineer.Locator("tr.item").First).Not.ToContainTextAsync(Title);
        Assert.Empty(shop.Faults);
    }

    private static async Task ReportAsync(IPage engineer)
    {
        await engineer.GetByRole(AriaRole.Button, new() { Name = "Report a threat" }).ClickAsync();
        var dialog = engineer.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Report", Exact = true }).ClickAsync();
        await Expect(dialog.GetByText("Say on which day it bites.")).ToBeVisibleAsync();
        await dialog.GetByLabel("Title of the new item").FillAsync(Title);
        await dialog.GetByLabel("Team").SelectOptionAsync("Platform");
        await dialog.GetByLabel("Effort, likely").FillAsync("20");
        await dialog.GetByLabel("What happens when nothing is done?").FillAsync("No card can be read.");
        await dialog.GetByLabel("Day it bites").FillAsync("2026-11-30");
        await dialog.GetByLabel("Evidence").FillAsync("The date in the certificate");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Report", Exact = true }).ClickAsync();
        await Expect(dialog).ToBeHiddenAsync();
    }
}
