using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Planning;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Features.Sprints;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Sprints;

/// <summary>The team has 4 × 10 × 0.5 = 20 person-days in the first sprint.</summary>
public sealed class SprintPageTests : SprintTestContext
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly TeamId _team = new(Guid.CreateVersion7());

    [Fact]
    public async Task Sprints_WhenThereIsNone_TeachAndPlanTheFirst()
    {
        var page = ShowPage<SprintsPage>(parameters => parameters.Add(sprints => sprints.Slug, "webshop"));

        Assert.Contains("No sprint yet", page.Markup);
        await page.Find("button.main").ClickAsync(new());

        Assert.EndsWith("/p/webshop/sprints/1", Services.GetRequiredService<NavigationManager>().Uri);
    }

    [Fact]
    public async Task Finder_PutsInByKeys_AndTheFiguresFollow()
    {
        await PlanAsync();
        await AddItemAsync("Guest checkout", ItemKind.Product, 8);
        await AddItemAsync("Build cache", ItemKind.Tech, 4);
        var page = ShowSprint();

        page.Find("[role=combobox]").Input("build");
        Assert.Equal("PB-2 Build cache", page.Find("[role=option] .title").TextContent);
        await EnterAsync(page);

        Assert.Equal("PB-2 Build cache", page.Find("table tbody th a").TextContent);
        Assert.Contains("4 of 20 person-days", page.Find(".bar").TextContent);
        Assert.Contains("100 % ✗ the policy asks for 20 % to 40 %", Plain(page.Find("dl").TextContent));
    }

    [Fact]
    public async Task Rules_OfATechHeavySprint_OfferTheBestSmallItemToShow()
    {
        await PlanAsync();
        await AddItemAsync("Build cache", ItemKind.Tech, 4);
        await AddItemAsync("Guest checkout", ItemKind.Product, 8);
        await AddItemAsync("A kinder sentence", ItemKind.Product, 0.8);
        await AddItemAsync("A larger button", ItemKind.Product, 0.5);
        var page = ShowSprint();
        page.Find("[role=combobox]").Input("build");
        await EnterAsync(page);

        Assert.Contains("Best one to show: PB-4 A larger button", Plain(page.Find(".best").TextContent));
        await page.Find(".best button").ClickAsync(new());

        Assert.Contains("1 small product item ✗ the policy asks for 2", Plain(page.Find("dl").TextContent));
        Assert.Contains("PB-3 A kinder sentence", Plain(page.Find(".best").TextContent));
    }

    [Fact]
    public async Task TakeOut_AndKeepOut_ShowAtOnce()
    {
        await PlanAsync();
        await AddItemAsync("Guest checkout", ItemKind.Product, 8);
        var page = ShowSprint();
        await EnterAsync(page);

        await ClickAsync(page, "Take out");
        await ClickAsync(page, "Keep PB-1 out of this sprint");

        Assert.Empty(page.FindAll("table tbody tr"));
        Assert.Empty(page.FindAll("[role=option]"));
        Assert.Contains("PB-1 Guest checkout", page.Find("[aria-labelledby=kept-out]").TextContent);
    }

    [Fact]
    public async Task Add_ThatIsRefused_IsTakenBackWithASentence()
    {
        await PlanAsync();
        await AddItemAsync("Guest checkout", ItemKind.Product, 8);
        var page = ShowSprint();
        await Get<BacklogStore>().MoveAsync(Ada, Product.Id, 1, ItemStatus.Dropped, "nobody wants it", None);

        await EnterAsync(page);

        Assert.Empty(page.FindAll("table tbody tr"));
        Assert.Contains(Told(), sentence => sentence?.StartsWith("PB-1 is dropped", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Edit_SavesNameAndGoal()
    {
        await PlanAsync();
        var page = ShowSprint();

        await ClickAsync(page, "Edit");
        page.Find("[name=name]").Change("Checkout");
        page.Find("[name=goal]").Change("Pay faster");
        await page.Find("form").SubmitAsync();

        Assert.Equal("Sprint 1 · Checkout", page.Find("h1").TextContent);
        Assert.Contains("Pay faster", page.Find(".sub").TextContent);
    }

    [Fact]
    public async Task Board_MovesByKeys_AndSaysSo()
    {
        await RunAsync();
        var page = ShowSprint();

        await page.Find("[data-grip]").ClickAsync(new());
        await page.Find("[data-grip]").KeyDownAsync(new KeyboardEventArgs { Key = "ArrowRight" });
        Assert.Equal("In progress", page.Find("[aria-labelledby=board] [role=status]").TextContent);
        await page.Find("[data-grip]").ClickAsync(new());

        page.WaitForAssertion(() =>
            Assert.Contains("PB-1", page.Find("[aria-label='In progress']").TextContent, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Left_IsSaid_AndTheBurnUpFollows()
    {
        await RunAsync();
        var page = ShowSprint();

        await page.Find("[aria-label='Person-days left of PB-1']").ChangeAsync(new() { Value = "3" });

        page.WaitForAssertion(() =>
            Assert.Contains("3 of 8 days left", page.Find(".card .foot").TextContent, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Close_WithoutAReason_SaysWhatIsMissing_AndThenCarriesOver()
    {
        await RunAsync();
        var page = ShowSprint();
        await ClickAsync(page, "Close the sprint…");
        page.Find(".close select").Change("Returned");

        await page.Find(".close form").SubmitAsync();
        Assert.Contains("Say why it goes back", page.Find(".close [role=alert]").TextContent);

        page.Find(".close select").Change("CarriedOver");
        await page.Find(".close form").SubmitAsync();
        page.WaitForAssertion(() =>
            Assert.Contains("goes on in the next sprint", page.Find("[aria-labelledby=outcome]").TextContent)
        );
    }

    [Fact]
    public async Task Proposal_IsAccepted_AndUndone()
    {
        await PlanAsync();
        await AddItemAsync("Guest checkout", ItemKind.Product, 1);
        await AddItemAsync("Build cache", ItemKind.Tech, 0.5);
        var page = ShowSprint();

        await ClickAsync(page, "Propose a plan");
        page.WaitForElement("table[aria-label='Draft and choice']", TimeSpan.FromSeconds(10));
        await ClickAsync(page, "Accept the whole draft");
        page.WaitForAssertion(() =>
            Assert.Equal(2, page.FindAll("table[aria-label='Items of the sprint'] tbody tr").Count)
        );
        await ClickAsync(page, "Undo the acceptance");

        page.WaitForAssertion(() => Assert.Empty(page.FindAll("table[aria-label='Items of the sprint'] tbody tr")));
    }

    private async Task RunAsync()
    {
        await PlanAsync();
        await AddItemAsync("Guest checkout", ItemKind.Product, 8);
        await Get<SprintItemStore>().AddAsync(Ada, Product.Id, 1, new(1), None);
        await Get<SprintStore>().StartAsync(Ada, Product.Id, 1, None);
    }

    private async Task PlanAsync()
    {
        await ChangeAsync(db => db.Add(new Team(_team, Product.Id, "Core", 4, 0.5, 600)));
        await Get<SprintStore>().CreateNextAsync(Ada, Product.Id, None);
    }

    private Task AddItemAsync(string title, ItemKind kind, double effort)
    {
        var content = ReadyContent.Of(kind, title, effort) with { Team = _team };
        return Get<BacklogStore>().CreateAsync(Ada, Product.Id, new(content), None);
    }

    // Found and clicked in one turn of the renderer: news of the last change may draw the page again at any moment.
    private static Task ClickAsync(IRenderedComponent<CascadingValue<Product>> page, string name) =>
        page.InvokeAsync(() =>
            page.FindAll("button")
                .Single(button => button.TextContent.StartsWith(name, StringComparison.Ordinal))
                .ClickAsync(new())
        );

    private static Task EnterAsync(IRenderedComponent<CascadingValue<Product>> page) =>
        page.InvokeAsync(() => page.Find("[role=combobox]").KeyDownAsync(new KeyboardEventArgs { Key = "Enter" }));

    private static string Plain(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>Others look at the plan, and change nothing.</summary>
public sealed class SprintPageAsEngineerTests : SprintTestContext
{
    protected override Role Role => Role.Engineer;

    [Fact]
    public async Task Show_HasNoControls()
    {
        var start = new DateOnly(2026, 11, 23);
        await ChangeAsync(db =>
            db.Add(new Sprint(new(Guid.CreateVersion7()), Product.Id, 1, new(start, start.AddDays(13))))
        );
        var page = ShowSprint();

        Assert.Equal("Sprint 1", page.Find("h1").TextContent);
        Assert.Empty(page.FindAll("button, input, form"));
    }
}
