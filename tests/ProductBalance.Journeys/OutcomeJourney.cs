using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;
using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

/// <summary>Promises meet outcomes: what is released is measured on its day, and what comes of it teaches the next estimates.</summary>
public sealed class OutcomeJourney(Browser browser)
{
    // The flaky tests: from 96 builds that fail by chance to 22, 30 days after release, measured by the engineer.
    private const int Promised = 12;

    // A request of the same team, in which its factor shows.
    private const int Next = 2;

    [Fact]
    public async Task Release_IsMeasuredOnItsDay_AndTeachesTheNextEstimate()
    {
        var time = new FakeTimeProvider(new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero));
        await using var shop = new SampleShop(browser, time);
        var releasing = await shop.OpenAsync("Product manager", SampleShop.Item(Promised));
        await releasing.GetByLabel("Move to another status").SelectOptionAsync("Released");
        await Expect(releasing.GetByText("due on 20 Dec 2026 by Jonas Meyer")).ToBeVisibleAsync();

        time.Advance(TimeSpan.FromDays(30));
        await shop.KeepOrdersAsync();
        var engineer = await shop.OpenAsync("Engineer", SampleShop.Outcomes);
        await Expect(engineer.GetByRole(AriaRole.Region, new() { Name = "To measure" }))
            .ToContainTextAsync("Fix the twelve flakiest tests due today");
        await engineer.GetByLabel("Inbox").ClickAsync();
        await Expect(engineer.GetByText("“Fix the twelve flakiest tests” is to be measured").First).ToBeVisibleAsync();

        await PostAsync(shop, """{"value":94,"source":"build server"}""");
        await engineer.GotoAsync(SampleShop.Item(Promised));
        await Expect(engineer.GetByRole(AriaRole.Region, new() { Name = "Outcome" })).ToContainTextAsync("Miss");

        var manager = await shop.OpenAsync("Product manager", SampleShop.Outcomes + "?tab=calibration");
        await Expect(manager.GetByText("Of 17 measured promises 82 % showed an effect")).ToBeVisibleAsync();
        await manager.GetByRole(AriaRole.Button, new() { Name = "Switch the factors on…" }).ClickAsync();
        await manager.GetByLabel("Why?").FillAsync("Four sprints of outcomes agree");
        await manager.GetByRole(AriaRole.Button, new() { Name = "Publish", Exact = true }).ClickAsync();
        await Expect(manager.GetByText("Publication 1 is in use")).ToBeVisibleAsync();
        await manager.GotoAsync(SampleShop.Item(Next));
        await Expect(manager.GetByRole(AriaRole.Complementary).GetByText("Calibration of effort").First)
            .ToBeVisibleAsync();
        Assert.Empty(shop.Faults);
    }

    // As a build would.
    private static async Task PostAsync(SampleShop shop, string body)
    {
        var owner = await shop
            .App.Services.GetRequiredService<AccountQueries>()
            .FindActorAsync("engineer", TestContext.Current.CancellationToken);
        var token = await shop
            .App.Services.GetRequiredService<TokenStore>()
            .CreateAsync(owner, new("build", TokenScope.Submit, 1), TestContext.Current.CancellationToken);
        using var build = new HttpClient { BaseAddress = shop.App.Address };
        build.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.Text);
        using var content = new StringContent(body, new MediaTypeHeaderValue("application/json"));
        using var reply = await build.PostAsync(
            new Uri($"api/v1/products/sample/items/{Promised}/measurements", UriKind.Relative),
            content,
            TestContext.Current.CancellationToken
        );
        Assert.Equal(HttpStatusCode.Created, reply.StatusCode);
    }
}
