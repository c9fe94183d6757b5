using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

public sealed class SettingsJourney(Browser browser)
{
    [Theory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task ChangeCurrencyAndSprint_AsPm_ShowsInTheBacklog(ColorScheme scheme, int width)
    {
        await using var app = new RunningApp();
        await using var context = await NewContextAsync(app, scheme, width);
        var pm = await app.AddPersonAsync("pm", person => person.IsSample = true, password: null);
        await app.AddProductAsync(pm, "Webshop", "webshop");
        var page = await SignInAsync(context, "Product manager", "/p/webshop/settings");
        var faults = Faults.WatchedOn(page);

        await page.GetByLabel("Currency").FillAsync("GBP");
        await page.GetByLabel("Weeks in a sprint").FillAsync("3");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(page.GetByText("Saved.")).ToBeVisibleAsync();

        await page.GotoAsync("/p/webshop/settings/teams");
        await page.UntilLiveAsync();
        await page.GetByLabel("Name").FillAsync("Core");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Row, new() { Name = "Core 4 80 % 48" })).ToBeVisibleAsync();
        await page.GotoAsync("/p/webshop/backlog");
        await Expect(page.GetByText("in £ a week per person-week")).ToBeVisibleAsync();
        foreach (
            var section in new[]
            {
                "product",
                "score-model",
                "teams",
                "defaults",
                "members",
                "tokens",
                "sample",
                "about",
            }
        )
        {
            await page.GotoAsync($"/p/webshop/settings/{section}");
            await page.UntilLiveAsync();
            await AssertAcceptedAsync(page, $"settings-{section}-{scheme}-{width}");
        }

        Assert.Empty(faults);
    }

    [Fact]
    public async Task Type_AndReload_OffersTheTextBack()
    {
        await using var app = new RunningApp();
        await using var context = await NewContextAsync(app, ColorScheme.Light, 1440);
        var pm = await app.AddPersonAsync("pm", person => person.IsSample = true, password: null);
        await app.AddProductAsync(pm, "Webshop", "webshop");
        var page = await SignInAsync(context, "Product manager", "/p/webshop/settings");
        await page.GetByLabel("Name").FillAsync("Shop of ours");
        await page.GetByLabel("Name").BlurAsync();
        await Expect(page.GetByLabel("Name")).ToHaveValueAsync("Shop of ours");
        await page.WaitForKeptDraftAsync("Shop of ours");

        await page.ReloadAsync();
        await page.UntilLiveAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Put it back" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Banner).GetByText("Shop of ours")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await page.UntilLiveAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Put it back" })).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task FirstRun_AsAdministrator_StartsEmptyWithThreeQuestions(ColorScheme scheme, int width)
    {
        await using var app = new RunningApp();
        await using var context = await NewContextAsync(app, scheme, width);
        await app.AddPersonAsync(
            "admin",
            person => (person.IsSample, person.IsAdministrator) = (true, true),
            password: null
        );
        var page = await SignInAsync(context, "Administrator", "/");
        await AssertAcceptedAsync(page, $"first-run-{scheme}-{width}");

        await page.GetByRole(AriaRole.Link, new() { Name = "Start empty" }).ClickAsync();
        await page.GetByLabel("Name").FillAsync("Back Office");
        await page.GetByLabel("Cost of one hour").FillAsync("80");
        await AssertAcceptedAsync(page, $"new-product-{scheme}-{width}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/p/back-office/backlog$"));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Backlog", Exact = true })).ToBeVisibleAsync();
    }

    private Task<IBrowserContext> NewContextAsync(RunningApp app, ColorScheme scheme, int width) =>
        browser.NewContextAsync(
            new()
            {
                BaseURL = app.Address.ToString(),
                ColorScheme = scheme,
                ViewportSize = new() { Width = width, Height = 900 },
            }
        );

    private static async Task<IPage> SignInAsync(IBrowserContext context, string person, string address)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        await page.GetByRole(AriaRole.Button, new() { Name = person }).ClickAsync();
        await page.UntilLiveAsync();
        return page;
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
