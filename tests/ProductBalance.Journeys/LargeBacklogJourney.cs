using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

public sealed class LargeBacklogJourney(Browser browser)
{
    private const int Count = 10_000;

    [Fact]
    public async Task TenThousandItems_ScrollToTheEnd_AndAreFound_InASmallDocument()
    {
        await using var app = new RunningApp();
        await using var context = await browser.NewContextAsync(new() { BaseURL = app.Address.ToString() });
        var page = await context.NewPageAsync();
        var faults = Faults.WatchedOn(page);
        await OpenAsync(app, page, "/p/webshop/backlog");

        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Item 1", Exact = true })).ToBeVisibleAsync();
        await AssertSmallAsync(page);
        await ScrollToTheEndAsync(page);
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = $"Item {Count}", Exact = true })).ToBeVisibleAsync();
        await AssertSmallAsync(page);
        await page.GetByLabel("Find", new() { Exact = true }).FillAsync("item 7777");
        await Expect(page.GetByText("1 item matches")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Row, new() { Name = "Item 7777" }).Locator(".rank"))
            .ToHaveTextAsync("7777");
        Assert.Empty(faults);
    }

    [Fact]
    public async Task TenThousandItems_AreDotsInTheMatrix_AndMarksForWhoComesCloser()
    {
        await using var app = new RunningApp();
        await using var context = await browser.NewContextAsync(new() { BaseURL = app.Address.ToString() });
        var page = await context.NewPageAsync();
        var faults = Faults.WatchedOn(page);
        await OpenAsync(app, page, "/p/webshop/backlog?tab=matrix");

        await Expect(page.GetByText("More than 500 items are shown as plain dots")).ToBeVisibleAsync();
        await AssertSmallAsync(page);
        await page.GetByText("Select in range").ClickAsync();
        await page.GetByLabel("Value from").FillAsync("1060000");
        await Expect(page.Locator(".plot .point").First).ToBeVisibleAsync();
        Assert.Empty(faults);
    }

    private static async Task OpenAsync(RunningApp app, IPage page, string path)
    {
        var manager = await app.AddPersonAsync("pm", person => person.IsSample = true, password: null);
        await app.AddProductAsync(manager, "Webshop", "webshop");
        await LargeBacklog.AddAsync(app, manager.Id, Count);
        await page.GotoAsync(path);
        await page.GetByRole(AriaRole.Button, new() { Name = "Product manager" }).ClickAsync();
        await page.UntilLiveAsync();
    }

    // The scroll bar tells of all the rows a moment after the first ones are drawn.
    private static Task ScrollToTheEndAsync(IPage page) =>
        page.Locator("section.list")
            .EvaluateAsync(
                """
                async (list, count) => {
                  while (list.scrollHeight < count * 20) {
                    await new Promise(requestAnimationFrame);
                  }
                  list.scrollTo(0, list.scrollHeight);
                }
                """,
                Count
            );

    private static async Task AssertSmallAsync(IPage page) =>
        Assert.InRange(await page.EvaluateAsync<int>("document.querySelectorAll('*').length"), 1, 3_000);
}
