using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ProductBalance.Data;
using ProductBalance.Journeys.Support;
using ProductBalance.Web.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

/// <summary>A product manager connects a repository, tries it and synchronises: its issue is an item, and is told where it stands.</summary>
public sealed class ConnectionJourney(Browser browser)
{
    [Theory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task Manager_ConnectsARepository_AndItsIssuesComeAndHearBack(ColorScheme scheme, int width)
    {
        await using var server = await GitHubServer.OpenAsync();
        server.Open(1, "Orders can be exported as CSV", labels: ["bug"]);
        await using var shop = new SampleShop(browser);
        shop.App.With("Connections:AllowPrivateAddresses", "true");
        var page = await shop.OpenAsync("Product manager", "/p/sample/settings/connections", Views.Of(scheme, width));
        await TieAsync(shop, server);

        await page.GetByLabel("Repository").FillAsync("octo/shop");
        await page.GetByLabel("Address of the API").FillAsync(server.Address);
        await page.GetByLabel("Token").FillAsync(TrackerServer.Token);
        await page.GetByLabel("Looks for news").SelectOptionAsync("only when somebody asks");
        await page.GetByLabel("The status here").CheckAsync();
        await page.GetByLabel("The score here").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Add the connection" }).ClickAsync();
        await Expect(page.GetByText("It works: octo/shop has 2 issues to take.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Synchronise now" }).ClickAsync();
        await Expect(page.GetByText("2 read: 1 new, 1 changed, 0 refused; 2 told.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Runs" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Change" }).ClickAsync();
        await page.AssertAcceptedAsync($"connections-{scheme}-{width}");

        Assert.Equal(["bug", "ProductBalance: draft"], server.LabelsOf(1));
        Assert.Matches("^ProductBalance: score [1-9]0*\\+$", server.LabelsOf(2).Last());
        await page.GotoAsync(SampleShop.NeedsEstimate);
        await Expect(page.GetByText("Orders can be exported as CSV")).ToBeVisibleAsync();
        Assert.Empty(shop.Faults);
    }

    /// <summary>An item of the sample that has a score is what the second issue is about.</summary>
    private static async Task TieAsync(SampleShop shop, GitHubServer server)
    {
        var contexts = shop.App.Services.GetRequiredService<IDbContextFactory<BalanceDbContext>>();
        await using var db = await contexts.CreateDbContextAsync();
        var item = await db.Items.Where(one => one.ExternalKey == null && one.Number == 1).SingleAsync();
        item.ImportedAs(GitHubServer.KeyOf(2));
        await db.SaveChangesAsync();
        server.Open(2, item.Title + ", said the issue", minute: 1);
    }
}
