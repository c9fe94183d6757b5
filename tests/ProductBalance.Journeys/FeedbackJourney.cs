using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

/// <summary>A reader whose browser runs no script says what they wait for; the product manager lets it count.</summary>
public sealed class FeedbackJourney(Browser browser)
{
    [Fact]
    public async Task Reader_SaysWhatMatters_ManagerIsTold_MakesAnItemOfIt_AndLetsItCount()
    {
        await using var shop = new SampleShop(browser);
        var reader = await shop.VisitAsync(SampleShop.PublishedRoadmap, new() { JavaScriptEnabled = false });

        await reader.GetByRole(AriaRole.Link, new() { Name = "Say what you think of " }).First.ClickAsync();
        await reader.GetByLabel("Very much").CheckAsync();
        await reader.GetByLabel("Why, or what else").FillAsync("We ship in spring and need it by then.");
        await reader.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await Expect(reader.GetByRole(AriaRole.Heading, new() { Name = "Thank you" })).ToBeVisibleAsync();

        var manager = await shop.OpenAsync("Product manager", "/p/sample/roadmap");
        await manager.Locator("details.inbox summary").ClickAsync();
        await manager.GetByRole(AriaRole.Link, new() { Name = "A reader left feedback on" }).ClickAsync();
        await Expect(manager.GetByText("We ship in spring")).ToBeVisibleAsync();
        await manager.GetByRole(AriaRole.Button, new() { Name = "Make an item of it" }).ClickAsync();
        await Expect(manager.GetByText("is a draft in the reader's words.")).ToBeVisibleAsync();
        await manager.GetByRole(AriaRole.Link, new() { Name = "Kept 1" }).ClickAsync();
        await manager.GetByRole(AriaRole.Button, new() { Name = "Publish", Exact = true }).ClickAsync();
        await Expect(manager.GetByText("it counts for readers now")).ToBeVisibleAsync();

        await reader.GotoAsync(SampleShop.PublishedRoadmap);
        await Expect(reader.GetByText("Matters to 1 reader")).ToBeVisibleAsync();
        Assert.Empty(shop.Faults);
    }
}
