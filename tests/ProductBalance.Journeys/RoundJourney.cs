using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

/// <summary>Three people in three browsers estimate one item: unseen, revealed together, settled into its rank.</summary>
public sealed class RoundJourney(Browser browser)
{
    private const string Rounds = "/p/sample/rounds";
    private const string Item = "Shared build cache for local builds";

    [Fact]
    public async Task ThreePeople_EstimateInSecret_RevealAndSettle_AndTheRankChanges()
    {
        await using var shop = new SampleShop(browser);
        var anna = await shop.OpenAsync("Product manager", Rounds);
        var jonas = await shop.OpenAsync("Engineer", Rounds);
        var miriam = await shop.OpenAsync("Administrator", SampleShop.Backlog);
        var rankBefore = await RankOfAsync(miriam);

        await StartAsync(anna);
        await jonas.GetByRole(AriaRole.Link, new() { Name = "3: effort" }).ClickAsync();
        await HandInAsync(jonas, "20", "30", "45");
        await Expect(anna.GetByText("Jonas Meyer ✓ answered")).ToBeVisibleAsync();
        await Expect(anna.GetByText("30")).ToHaveCountAsync(0);
        await HandInAsync(anna, "4", "6", "9");
        await miriam.GotoAsync($"{Rounds}/3");
        await miriam.UntilLiveAsync();
        await Expect(miriam.GetByRole(AriaRole.Button, new() { Name = "Reveal" })).ToHaveCountAsync(0);
        await HandInAsync(miriam, "18", "25", "40");

        await anna.GetByRole(AriaRole.Button, new() { Name = "Reveal 3 of 3 answers" }).ClickAsync();
        foreach (var page in new[] { anna, jonas, miriam })
        {
            await Expect(page.GetByText("They disagree")).ToBeVisibleAsync();
            await Expect(page.GetByText("18 · 25 · 40").First).ToBeVisibleAsync();
        }

        await anna.GetByRole(AriaRole.Button, new() { Name = "Settle" }).ClickAsync();
        await Expect(jonas.GetByText("Settled: 18 · 25 · 40")).ToBeVisibleAsync();
        await miriam.GotoAsync(SampleShop.Backlog);
        await miriam.UntilLiveAsync();
        Assert.True(await RankOfAsync(miriam) > rankBefore);
        await miriam.GetByLabel("Inbox").ClickAsync();
        await Expect(miriam.GetByText("Anna Kowalska closed estimation round 3")).ToBeVisibleAsync();
        Assert.Empty(shop.Faults);
    }

    [Fact]
    public async Task OpenRound_NamesItsItemsToWhoOnlyLooks()
    {
        await using var shop = new SampleShop(browser);
        var pieter = await shop.OpenAsync("Viewer", $"{Rounds}/2");

        await Expect(pieter.GetByText("The figures are secret until Anna Kowalska reveals them")).ToBeVisibleAsync();
        await Expect(pieter.GetByRole(AriaRole.Link, new() { Name = "PB-103 Wish lists" })).ToBeVisibleAsync();
        Assert.Empty(shop.Faults);
    }

    private static async Task StartAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Start a round" }).ClickAsync();
        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Find items" }).FillAsync("build cache");
        await page.GetByLabel(Item).CheckAsync();
        foreach (var name in new[] { "Anna Kowalska", "Jonas Meyer", "Miriam Osei" })
        {
            await page.GetByLabel(name).CheckAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Start the round" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Estimation round 3" })).ToBeVisibleAsync();
    }

    private static async Task HandInAsync(IPage page, string low, string likely, string high)
    {
        await page.GetByLabel("low:").FillAsync(low);
        await page.GetByLabel("likely:").FillAsync(likely);
        await page.GetByLabel("high:").FillAsync(high);
        await page.GetByRole(AriaRole.Button, new() { Name = "Hand in my answers" }).ClickAsync();
        await Expect(page.GetByText("Saved.")).ToBeVisibleAsync();
    }

    private static async Task<int> RankOfAsync(IPage page)
    {
        await page.GetByLabel("Find", new() { Exact = true }).FillAsync(Item);
        var rank = page.Locator("tr.item", new() { HasText = Item }).Locator("td.rank");
        return int.Parse(await rank.InnerTextAsync(), null);
    }
}
