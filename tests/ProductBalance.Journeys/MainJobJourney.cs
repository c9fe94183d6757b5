using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

/// <summary>What the software is for: a backlog comes from a file, gets its estimates, and stands in one explained order.</summary>
public sealed class MainJobJourney(Browser browser)
{
    private const string Exports = "Faster nightly export";

    private const string Builds = "Faster builds";

    private const string Backlog = $"""
        Summary,Effort (days)
        {Exports},5
        {Builds},20
        """;

    [Fact]
    public async Task Import_ThenEstimate_RanksTheItems_AndANewEstimateTurnsThem()
    {
        await using var app = new RunningApp();
        await using var context = await browser.NewContextAsync(new() { BaseURL = app.Address.ToString() });
        var manager = await app.AddPersonAsync("pm", person => person.IsSample = true, password: null);
        await app.AddProductAsync(manager, "Webshop", "webshop");
        var page = await context.NewPageAsync();
        var faults = Faults.WatchedOn(page);
        await page.GotoAsync("/p/webshop/import");
        await page.GetByRole(AriaRole.Button, new() { Name = "Product manager" }).ClickAsync();
        await page.UntilLiveAsync();

        await ImportAsync(page);
        await EstimateAsync(page, Exports, (90, 15), timesAMonth: 30);
        await EstimateAsync(page, Builds, (30, 20), timesAMonth: 400);
        await page.GotoAsync("/p/webshop/backlog");
        await page.UntilLiveAsync();
        await Expect(page.Locator("tr.item .name")).ToHaveTextAsync([Exports, Builds]);

        await RowOf(page, Builds).GetByRole(AriaRole.Button, new() { Name = "Effort" }).ClickAsync();
        await page.GetByLabel("Effort in person-days").FillAsync("2");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("tr.item .name")).ToHaveTextAsync([Builds, Exports]);
        await page.GetByRole(AriaRole.Link, new() { Name = Builds }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Why it ranks 1st" })).ToBeVisibleAsync();
        Assert.Empty(faults);
    }

    private static async Task ImportAsync(IPage page)
    {
        await page.Locator("input[type=file]")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "backlog.csv",
                    MimeType = "text/csv",
                    Buffer = Encoding.UTF8.GetBytes(Backlog),
                }
            );
        await page.GetByRole(AriaRole.Button, new() { Name = "Import 2 items" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "See what needs an estimate" }).ClickAsync();
    }

    private static async Task EstimateAsync(
        IPage page,
        string title,
        (int Today, int Afterwards) minutes,
        int timesAMonth
    )
    {
        await page.GotoAsync("/p/webshop/backlog?tab=needs-estimate");
        await page.UntilLiveAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = title }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = title })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("e");
        await page.GetByLabel("Metric", new() { Exact = true }).FillAsync("run time");
        await page.GetByLabel("Unit", new() { Exact = true }).FillAsync("min");
        await page.GetByLabel("Better is").SelectOptionAsync("lower");
        await page.GetByLabel(new Regex("^Today")).FillAsync($"{minutes.Today}");
        await page.GetByLabel("Afterwards, likely").FillAsync($"{minutes.Afterwards}");
        await page.GetByLabel("Where today's figure comes from").FillAsync("Median of the last 30 runs");
        await page.GetByLabel("How it will be measured after release").FillAsync("The same median");
        await page.GetByLabel("By whom").FillAsync("Ada");
        await page.GetByLabel("Days after release").FillAsync("30");
        await page.GetByLabel("How the change becomes money").SelectOptionAsync("Time saved: somebody waits less");
        await page.GetByLabel("Times, likely").FillAsync($"{timesAMonth}");
        await page.GetByLabel("Cost of one hour, likely").FillAsync("80");
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Why it ranks" })).ToBeVisibleAsync();
    }

    private static ILocator RowOf(IPage page, string title) => page.GetByRole(AriaRole.Row, new() { Name = title });
}
