using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ProductBalance.Data;
using ProductBalance.Data.Roadmap;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Journeys.Support;
using static Microsoft.Playwright.Assertions;

namespace ProductBalance.Journeys;

/// <summary>A reader without an account, whose browser runs no script, while a product manager publishes.</summary>
public sealed class PublishedRoadmapJourney(Browser browser)
{
    private const string Address = "/r/webshop";

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reader_FromTheFirstVersionToTheReasonOfAChange_AndBack()
    {
        await using var app = new RunningApp();
        await using var context = await browser.NewContextAsync(
            new() { BaseURL = app.Address.ToString(), JavaScriptEnabled = false }
        );
        var reader = await context.NewPageAsync();
        var (manager, product) = await OpenProductAsync(app);
        var roadmap = app.Services.GetRequiredService<RoadmapStore>();

        await roadmap.AddAsync(manager, product, [1, 2], RoadmapHorizon.Next, _cancellation);
        var entry = await PublishAsync(app, manager, product, "Our first plan");
        await reader.GotoAsync(Address);
        await Expect(reader.GetByRole(AriaRole.Heading, new() { Name = "Webshop roadmap" })).ToBeVisibleAsync();
        await Expect(Under(reader, "Next").GetByRole(AriaRole.Heading, new() { Name = "Item 1" })).ToBeVisibleAsync();

        await roadmap.MoveAsync(manager, product, entry.Id, RoadmapHorizon.Now, before: null, _cancellation);
        await PublishAsync(
            app,
            manager,
            product,
            "Sooner",
            new StatedReason(entry.Key, EntryChangeKind.Moved, "We are fast")
        );
        await reader.ReloadAsync();
        await Expect(Under(reader, "Now").GetByRole(AriaRole.Heading, new() { Name = "Item 1" })).ToBeVisibleAsync();
        await Expect(Under(reader, "Changed since version 1")).ToContainTextAsync("We are fast");

        await reader.GetByRole(AriaRole.Link, new() { Name = "What changed between two versions" }).ClickAsync();
        await reader.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await Expect(reader.GetByText("from Next to Now")).ToBeVisibleAsync();
        await Expect(reader.GetByText("We are fast")).ToBeVisibleAsync();

        await app
            .Services.GetRequiredService<RoadmapPublicationStore>()
            .WithdrawAsync(manager, product, 2, _cancellation);
        var answer = await reader.ReloadAsync();
        Assert.Equal((int)HttpStatusCode.NotFound, answer?.Status);
        await reader.GotoAsync(Address);
        await Expect(Under(reader, "Next").GetByRole(AriaRole.Heading, new() { Name = "Item 1" })).ToBeVisibleAsync();
    }

    private static ILocator Under(IPage page, string heading) =>
        page.GetByRole(AriaRole.Region, new() { Name = heading });

    private async Task<(Actor Manager, ProductId Product)> OpenProductAsync(RunningApp app)
    {
        var person = await app.AddPersonAsync("pm");
        await app.AddProductAsync(person, "Webshop", "webshop");
        await LargeBacklog.AddAsync(app, person.Id, count: 3);
        var contexts = app.Services.GetRequiredService<IDbContextFactory<BalanceDbContext>>();
        await using var db = await contexts.CreateDbContextAsync(_cancellation);
        var product = await db.Products.Select(one => one.Id).SingleAsync(_cancellation);
        return (new Actor(person.Id, "pm", IsAdministrator: false, Scope: null, Via: "session"), product);
    }

    /// <summary>For anyone. Answers the first entry.</summary>
    private async Task<RoadmapEntry> PublishAsync(
        RunningApp app,
        Actor manager,
        ProductId product,
        string note,
        params StatedReason[] reasons
    )
    {
        var draft = await app.Services.GetRequiredService<RoadmapQueries>().GetAsync(manager, product, _cancellation);
        var input = new PublicationInput([RoadmapAudience.Anyone], note, reasons, draft.Seen);
        var publications = app.Services.GetRequiredService<RoadmapPublicationStore>();
        await publications.PublishAsync(manager, product, input, _cancellation);
        return draft.Entries[0].Entry;
    }
}
