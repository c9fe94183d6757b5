using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

/// <summary>Releases earn more than the team costs: the product manager invests in fundamentals, and the next plan keeps it.</summary>
public sealed class ReturnsJourney(Browser browser)
{
    private const string Returns = "/p/sample/returns";

    [Fact]
    public async Task Signal_IsAcceptedIntoTheMix_AndTheNextPlanKeepsIt()
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Product manager", Returns);

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Invest more: a tech share of 30 %" }))
            .ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Accept 30 % into the mix" }).ClickAsync();
        await Expect(page.GetByText("Accepted by Anna Kowalska")).ToBeVisibleAsync();
        await page.GotoAsync("/p/sample/settings/mix");
        await page.UntilLiveAsync();
        await Expect(page.GetByText("The investment signal was accepted.")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Tech share at least, %")).ToHaveValueAsync("30");
        await page.GotoAsync("/p/sample/sprints/3");
        await page.UntilLiveAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Propose a plan" }).ClickAsync();

        await Expect(page.GetByText("the policy asks for 30 % to 50 %").First).ToBeVisibleAsync();
        Assert.Empty(shop.Faults);
    }

    [Fact]
    public async Task Chart_LeavesAsAPictureAndAsFigures()
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Product manager", Returns);

        var picture = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Button, new() { Name = "PNG of Return on team cost" }).ClickAsync()
        );
        var figures = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Button, new() { Name = "CSV of Return on team cost" }).ClickAsync()
        );

        Assert.Equal("Return on team cost.png", picture.SuggestedFilename);
        await using var png = await picture.CreateReadStreamAsync();
        var head = new byte[4];
        await png.ReadExactlyAsync(head, TestContext.Current.CancellationToken);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], head);
        using var csv = new StreamReader(await figures.CreateReadStreamAsync());
        Assert.StartsWith("\"Period\",\"Proved\"", await csv.ReadLineAsync(TestContext.Current.CancellationToken));
        Assert.Empty(shop.Faults);
    }

    [Theory]
    [MemberData(nameof(Views.All), MemberType = typeof(Views))]
    public async Task Returns_AreForEverybody(ColorScheme scheme, int width)
    {
        await using var shop = new SampleShop(browser);
        var page = await shop.OpenAsync("Product manager", Returns, Views.Of(scheme, width));
        var view = $"{scheme}-{width}";

        await Expect(page.GetByRole(AriaRole.Img).First).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"returns-{view}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Table of Return on team cost" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Table, new() { Name = "Return on team cost" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "By quarter" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Decline…" }).ClickAsync();
        await Expect(page.GetByLabel("Why?")).ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"returns-declined-{view}");
        await page.GotoAsync("/p/sample/settings/teams");
        await page.UntilLiveAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Change Web" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What Web costs, from which day on" }))
            .ToBeVisibleAsync();
        await page.AssertAcceptedAsync($"team-rates-{view}");
        Assert.Empty(shop.Faults);
    }
}
