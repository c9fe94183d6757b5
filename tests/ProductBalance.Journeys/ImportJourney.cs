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

    [Theory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task ImportAndUndo_AsPm_PassesThroughNeedsAnEstimate(ColorScheme scheme, int width)
    {
        await using var app = new RunningApp();
        await using var context = await browser.NewContextAsync(
            new()
            {
                BaseURL = app.Address.ToString(),
                ColorScheme = scheme,
                ViewportSize = new() { Width = width, Height = 900 },
            }
        );
        var pm = await app.AddPersonAsync("pm", person => person.IsSample = true, password: null);
        await app.AddProductAsync(pm, "Webshop", "webshop");
        var page = await context.NewPageAsync();
        var faults = Faults.WatchedOn(page);
        await page.GotoAsync("/p/webshop/backlog");
        await page.GetByRole(AriaRole.Button, new() { Name = "Product manager" }).ClickAsync();
        await page.UntilLiveAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Import a file" }).First.ClickAsync();
        await page.UntilLiveAsync();
        await AssertAcceptedAsync(page, $"import-{scheme}-{width}");

        await page.Locator("input[type=file]")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "jira.csv",
                    MimeType = "text/csv",
                    Buffer = Encoding.UTF8.GetBytes(Backlog),
                }
            );
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
