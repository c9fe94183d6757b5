using System.Text;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

public sealed class ImportJourney(Browser browser)
{
    private const string Backlog = """
        Issue key,Summary,Status,Story Points,Mood
        WEB-1,Faster checkout,To Do,3,sunny
        WEB-2,Old banner,Done,1,
        WEB-3,,To Do,2,
        """;

    private const string Issue = """
        {"issues": [{"key": "WEB-1", "fields": {"summary": "[Billing] Send invoices (2 days)", "issuetype": {"name": "Story"}}}]}
        """;

    [Theory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task ImportAndUndo_AsPm_PassesThroughNeedsAnEstimate(ColorScheme scheme, int width)
    {
        await using var app = new RunningApp();
        await using var context = await ContextAsync(app, scheme, width);
        var page = await context.NewPageAsync();
        var faults = Faults.WatchedOn(page);
        await EnterAsync(app, page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Import a file" }).First.ClickAsync();
        await page.UntilLiveAsync();
        await AssertAcceptedAsync(page, $"import-{scheme}-{width}");

        await BringAsync(page, "jira.csv", Backlog);
        await Expect(page.GetByText("1 refused")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await page.UntilLiveAsync();
        await page.GetByLabel("How many person-days is a story point?").FillAsync("2");
        await page.GetByLabel("How many person-days is a story point?").BlurAsync();
        await Expect(page.GetByText("The row has no title")).ToBeVisibleAsync();
        await AssertAcceptedAsync(page, $"import-review-{scheme}-{width}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Import 2 items" }).ClickAsync();
        await Expect(page.GetByText("2 new items, 0 updates, 1 refused")).ToBeVisibleAsync();
        await AssertAcceptedAsync(page, $"import-done-{scheme}-{width}");

        await page.GetByRole(AriaRole.Link, new() { Name = "See what needs an estimate" }).ClickAsync();
        await Expect(page.GetByText("Faster checkout").First).ToBeVisibleAsync();
        await Expect(page.GetByText("Old banner")).ToHaveCountAsync(0);
        await page.GoBackAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo this import" }).ClickAsync();
        await Expect(page.GetByText("was taken back")).ToBeVisibleAsync();
        await page.GotoAsync("/p/webshop/backlog?tab=needs-estimate");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Nothing here yet" })).ToBeVisibleAsync();
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task PasteWithoutHeads_AndImportAgain_ShowGuessesAndWhatStays(ColorScheme scheme, int width)
    {
        await using var app = new RunningApp();
        await using var context = await ContextAsync(app, scheme, width);
        var page = await context.NewPageAsync();
        await EnterAsync(app, page);
        await page.GotoAsync("/p/webshop/import");
        await page.UntilLiveAsync();
        await page.GetByLabel("Or paste rows").FillAsync("Pay by card\tDone\t3 days\nDark mode\tTo do\t1 day\n");
        await page.GetByRole(AriaRole.Button, new() { Name = "Read the pasted rows" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Import 2 items" })).ToBeEnabledAsync();
        await AssertAcceptedAsync(page, $"import-headless-{scheme}-{width}");
        await page.GetByLabel("The first line holds the heads").CheckAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Import 1 item" })).ToBeEnabledAsync();

        await page.GotoAsync("/p/webshop/import");
        await page.UntilLiveAsync();
        await BringAsync(page, "jira.json", Issue);
        await page.GetByRole(AriaRole.Button, new() { Name = "Import 1 item" }).ClickAsync();
        await Expect(page.GetByText("is imported").First).ToBeVisibleAsync();
        await page.GotoAsync("/p/webshop/items/1");
        await page.UntilLiveAsync();
        await Expect(page.GetByText("Guessed at import, please check")).ToBeVisibleAsync();
        await AssertAcceptedAsync(page, $"import-guessed-{scheme}-{width}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Edit" }).First.ClickAsync();
        await Expect(page.GetByText("guessed at import", new() { Exact = true }).First).ToBeVisibleAsync();
        await AssertAcceptedAsync(page, $"import-guessed-form-{scheme}-{width}");
        await page.GetByLabel("Title").FillAsync("Renamed here");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Renamed here" })).ToBeVisibleAsync();
        var right = page.GetByRole(AriaRole.Button, new() { NameRegex = new("Right.*the effort") });
        await right.ClickAsync();
        await Expect(right).ToHaveCountAsync(0);

        await page.GotoAsync("/p/webshop/import");
        await page.UntilLiveAsync();
        await BringAsync(page, "jira.json", Issue.Replace("Send invoices", "Mail invoices", StringComparison.Ordinal));
        await Expect(page.GetByText("1 field that people changed here stays as it is")).ToBeVisibleAsync();
        await page.GetByText("Which fields stay").ClickAsync();
        await AssertAcceptedAsync(page, $"import-again-{scheme}-{width}");
        await page.GetByLabel("Take the file's values where people changed them here").CheckAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Import 1 item" })).ToBeEnabledAsync();
    }

    private Task<IBrowserContext> ContextAsync(RunningApp app, ColorScheme scheme, int width) =>
        browser.NewContextAsync(
            new()
            {
                BaseURL = app.Address.ToString(),
                ColorScheme = scheme,
                ReducedMotion = ReducedMotion.Reduce,
                ViewportSize = new() { Width = width, Height = 900 },
            }
        );

    private static async Task EnterAsync(RunningApp app, IPage page)
    {
        var pm = await app.AddPersonAsync("pm", person => person.IsSample = true, password: null);
        await app.AddProductAsync(pm, "Webshop", "webshop");
        await page.GotoAsync("/p/webshop/backlog");
        await page.GetByRole(AriaRole.Button, new() { Name = "Product manager" }).ClickAsync();
        await page.UntilLiveAsync();
    }

    private static Task BringAsync(IPage page, string name, string content) =>
        page.Locator("input[type=file]")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = name,
                    MimeType = "text/plain",
                    Buffer = Encoding.UTF8.GetBytes(content),
                }
            );

    private static async Task AssertAcceptedAsync(IPage page, string name)
    {
        await Pictures.TakeAsync(page, name);
        var violations = (await page.RunAxe()).Violations;
        Assert.True(
            violations.Length == 0,
            $"{name}: {string.Join("; ", violations.Select(v => $"{v.Id} {v.Nodes[0].Html}"))}"
        );
    }
}
