using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Roadmap;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Features.Roadmap;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Roadmap;

/// <summary>Two drafts stand in the backlog, and nothing on the roadmap.</summary>
public sealed class RoadmapPageTests : SprintTestContext
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan BusyMachine = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task Board_WhenEmpty_TeachesAndFillsFromTheFinder()
    {
        await AddItemsAsync();
        var page = ShowRoadmap();
        Assert.Contains("Nothing is on the roadmap yet", page.Markup);

        page.Find("input[data-hotkey='/']").Input("faster");
        await ClickAsync(page, "Next for Faster build");

        page.WaitForAssertion(() => Assert.Equal(["Faster build"], Titles(page, RoadmapHorizon.Next)), BusyMachine);
        Assert.Contains("stands under Next", page.Find("p.unseen[role=status]").TextContent);
    }

    [Fact]
    public async Task Shift_WithAnArrow_MovesTheCard_AndUndoPutsItBack()
    {
        await AddItemsAsync();
        await Get<RoadmapStore>().AddAsync(Ada, Product.Id, [1, 2], RoadmapHorizon.Now, None);
        var page = ShowRoadmap();

        await page.InvokeAsync(() =>
            Title(page, "Faster build").KeyDownAsync(new KeyboardEventArgs { Key = "ArrowDown", ShiftKey = true })
        );
        page.WaitForAssertion(
            () => Assert.Equal(["Fewer calls", "Faster build"], Titles(page, RoadmapHorizon.Now)),
            BusyMachine
        );
        await ClickAsync(page, "Undo");

        page.WaitForAssertion(
            () => Assert.Equal(["Faster build", "Fewer calls"], Titles(page, RoadmapHorizon.Now)),
            BusyMachine
        );
    }

    [Fact]
    public async Task Drop_OnAnotherCard_StandsAboveIt()
    {
        await AddItemsAsync();
        await Get<RoadmapStore>().AddAsync(Ada, Product.Id, [1], RoadmapHorizon.Now, None);
        await Get<RoadmapStore>().AddAsync(Ada, Product.Id, [2], RoadmapHorizon.Later, None);
        var page = ShowRoadmap();

        await page.InvokeAsync(() => Card(page, "Fewer calls").DragStartAsync(new DragEventArgs()));
        await page.InvokeAsync(() => Card(page, "Faster build").DropAsync(new DragEventArgs()));

        page.WaitForAssertion(
            () => Assert.Equal(["Fewer calls", "Faster build"], Titles(page, RoadmapHorizon.Now)),
            BusyMachine
        );
    }

    [Fact]
    public async Task Choose_TwoCards_GroupsThemUnderAName()
    {
        await AddItemsAsync();
        await Get<RoadmapStore>().AddAsync(Ada, Product.Id, [1, 2], RoadmapHorizon.Now, None);
        var page = ShowRoadmap();

        page.Find("input[aria-label='Choose Faster build']").Change(true);
        page.Find("input[aria-label='Choose Fewer calls']").Change(true);
        page.WaitForElement(".grouping input", BusyMachine).Change("Less waiting");
        await page.InvokeAsync(() => page.Find(".grouping").SubmitAsync());

        page.WaitForAssertion(() => Assert.Equal(["Less waiting"], Titles(page, RoadmapHorizon.Now)), BusyMachine);
        Assert.Contains("2 items", Card(page, "Less waiting").TextContent);
    }

    [Fact]
    public async Task Tick_HidesAnEntryFromAnAudience_AndTheCardSaysSo()
    {
        await AddItemsAsync();
        await Get<RoadmapStore>().AddAsync(Ada, Product.Id, [1], RoadmapHorizon.Now, None);
        var page = ShowRoadmap();

        await page.InvokeAsync(() => Title(page, "Faster build").ClickAsync(new()));
        page.Find("input[aria-label='Shown, Anyone']").Change(false);
        page.WaitForAssertion(
            () => Assert.Contains("not for anyone", Card(page, "Faster build").TextContent),
            BusyMachine
        );
    }

    private async Task AddItemsAsync()
    {
        foreach (var title in new[] { "Faster build", "Fewer calls" })
        {
            var content = new ItemContent { Kind = ItemKind.Tech, Title = title };
            await Get<BacklogStore>().CreateAsync(Ada, Product.Id, new(content, IsDraft: true), None);
        }
    }

    private IRenderedComponent<CascadingValue<Product>> ShowRoadmap()
    {
        var page = ShowPage<RoadmapPage>(parameters => parameters.Add(roadmap => roadmap.Slug, "webshop"));
        page.WaitForElement(".board", BusyMachine);
        return page;
    }

    private static IEnumerable<string> Titles(IRenderedComponent<CascadingValue<Product>> page, RoadmapHorizon under) =>
        page.FindAll($"section[aria-labelledby=column-{under}] .card button.title").Select(title => title.TextContent);

    private static IElement Title(IRenderedComponent<CascadingValue<Product>> page, string title) =>
        page.FindAll(".card button.title").Single(button => button.TextContent == title);

    private static IElement Card(IRenderedComponent<CascadingValue<Product>> page, string title) =>
        page.FindAll(".card").Single(card => card.QuerySelector("button.title")?.TextContent == title);

    private static Task ClickAsync(IRenderedComponent<CascadingValue<Product>> page, string name) =>
        page.InvokeAsync(() =>
            page.FindAll("button")
                .Single(button => button.TextContent.StartsWith(name, StringComparison.Ordinal))
                .ClickAsync(new())
        );
}
