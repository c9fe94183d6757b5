using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ProductBalance.Data;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

public sealed class LargeBacklogJourney(Browser browser)
{
    private const int Count = 10_000;

    private static readonly DateTimeOffset Morning = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task TenThousandItems_ScrollToTheEnd_AndAreFound_InASmallDocument()
    {
        await using var app = new RunningApp();
        await using var context = await browser.NewContextAsync(new() { BaseURL = app.Address.ToString() });
        var manager = await app.AddPersonAsync("pm", person => person.IsSample = true, password: null);
        await app.AddProductAsync(manager, "Webshop", "webshop");
        await AddItemsAsync(app, manager.Id);
        var page = await context.NewPageAsync();
        var faults = Faults.WatchedOn(page);
        await page.GotoAsync("/p/webshop/backlog");
        await page.GetByRole(AriaRole.Button, new() { Name = "Product manager" }).ClickAsync();
        await page.UntilLiveAsync();

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

    // The scroll bar tells of all the rows a moment after the first ones are drawn.
    private static async Task ScrollToTheEndAsync(IPage page)
    {
        await page.WaitForFunctionAsync(
            "count => document.querySelector('section.list').scrollHeight > count * 20",
            Count
        );
        await page.Locator("section.list").EvaluateAsync("list => list.scrollTo(0, list.scrollHeight)");
    }

    private static async Task AssertSmallAsync(IPage page) =>
        Assert.InRange(await page.EvaluateAsync<int>("document.querySelectorAll('*').length"), 1, 3_000);

    // Each is a little worth less than the one before, so that their order is known.
    private static async Task AddItemsAsync(RunningApp app, Guid requester)
    {
        await using var db = await app
            .Services.GetRequiredService<IDbContextFactory<BalanceDbContext>>()
            .CreateDbContextAsync();
        var product = await db.Products.SingleAsync(TestContext.Current.CancellationToken);
        db.AddRange(
            Enumerable
                .Range(1, Count)
                .Select(number =>
                {
                    var id = new ItemId(Guid.CreateVersion7(Morning));
                    var item = new BacklogItem(id, product.Id, number, requester, Morning, ContentOf(number));
                    item.Edit(item.Content, isComplete: true, Morning);
                    return item;
                })
        );
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private static ItemContent ContentOf(int number) =>
        new()
        {
            Kind = number % 3 == 0 ? ItemKind.Product : ItemKind.Tech,
            Title = $"Item {number}",
            Effort = new Estimate(3, 5, 8),
            Impact = new ImpactDraft
            {
                Metric = "run time",
                Unit = "minutes",
                Direction = MetricDirection.LowerIsBetter,
                Baseline = new Baseline(60, DateOnly.FromDateTime(Morning.Date), "Median of 30 runs"),
                Target = Estimate.Of(20),
                Measurement = new MeasurementPlan("The same median", "Ada", 30),
                Driver = new DriverInputs
                {
                    Type = DriverKind.TimeSaved,
                    Inputs = new Dictionary<string, SourcedEstimate>
                    {
                        ["timesPerMonth"] = new(Estimate.Of(20_001 - number), PeriodUnits.AMonth, null),
                        ["hourlyCost"] = new(Estimate.Of(80), null, null),
                    },
                },
            },
        };
}
