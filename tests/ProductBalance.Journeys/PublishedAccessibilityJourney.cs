using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

/// <summary>The published roadmap: axe finds nothing, nothing scrolls sideways, on a screen and on paper.</summary>
public sealed class PublishedAccessibilityJourney(Browser browser)
{
    private const int WidthOfA4 = 718; // 190 mm between the margins, at 96 pixels an inch

    [Theory]
    [MemberData(nameof(Views.All), MemberType = typeof(Views))]
    public async Task Roadmap_FromTheNewestVersionToItsDifferences(ColorScheme scheme, int width)
    {
        await using var shop = new SampleShop(browser);
        var reader = await shop.VisitAsync(SampleShop.PublishedRoadmap, Views.Of(scheme, width));
        var view = $"{scheme}-{width}";

        await Expect(reader.GetByRole(AriaRole.Heading, new() { Name = "Changed since version" })).ToBeVisibleAsync();
        await reader.AssertAcceptedAsync($"roadmap-published-{view}");
        foreach (var page in new[] { "v/1", "versions", "changes", "embed" })
        {
            await reader.GotoAsync($"{SampleShop.PublishedRoadmap}/{page}");
            await reader.AssertAcceptedAsync($"roadmap-{page.Replace('/', '-')}-{view}");
        }

        await reader.GotoAsync(SampleShop.PublishedRoadmap);
        await reader.GetByRole(AriaRole.Link, new() { Name = "Say what you think of " }).First.ClickAsync();
        await reader.GetByLabel("Not at all").CheckAsync();
        await reader.AssertAcceptedAsync($"feedback-{view}");
        await reader.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await Expect(reader.GetByRole(AriaRole.Heading, new() { Name = "Thank you" })).ToBeVisibleAsync();
        await reader.AssertAcceptedAsync($"feedback-thanks-{view}");
        Assert.Empty(shop.Faults);
        await reader.GotoAsync($"{SampleShop.PublishedRoadmap}/v/77");
        await Expect(reader.GetByText("There is nothing to read here")).ToBeVisibleAsync();
        await reader.AssertAcceptedAsync($"roadmap-not-published-{view}");
    }

    [Fact]
    public async Task Roadmap_OnPaper_KeepsItsColumns_AndItsPictureIsOne()
    {
        await using var shop = new SampleShop(browser);
        var reader = await shop.VisitAsync(SampleShop.PublishedRoadmap, new() { ColorScheme = ColorScheme.Dark });
        var picture = await reader.Locator("meta[property='og:image']").GetAttributeAsync("content");

        await reader.EmulateMediaAsync(new() { Media = Media.Print });
        await reader.SetViewportSizeAsync(WidthOfA4, 1000);
        await reader.AssertAcceptedAsync("roadmap-on-paper");
        var tops = await reader
            .Locator(".columns h2")
            .EvaluateAllAsync<double[]>("them => them.map(it => it.getBoundingClientRect().top)");
        Assert.Equal(3, tops.Length);
        Assert.Single(tops.Distinct());

        await reader.GotoAsync(picture!); // each version has one
        await Expect(reader.Locator("img")).ToHaveJSPropertyAsync("naturalWidth", 1200);
        await Pictures.TakeAsync(reader, "roadmap-picture");
    }
}
