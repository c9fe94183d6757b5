using Bunit;
using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Outcomes;
using ProductBalance.Data.Returns;
using ProductBalance.Data.Settings;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Features.Returns;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Returns;

public sealed class ReturnsPageTests : SettingsTestContext
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public void Page_BeforeAnything_Teaches()
    {
        var page = ShowReturns();

        Assert.Contains("Nothing to tell yet.", page.Markup, StringComparison.Ordinal);
        Assert.Equal("No signal yet", page.Find("#signal").TextContent);
        Assert.Empty(page.FindAll(".signal button"));
    }

    [Fact]
    public async Task Page_WithATeamAndARelease_ShowsChartsAndReleases()
    {
        await EarnAsync();

        var page = ShowReturns();

        Assert.Equal(
            ["Return on team cost", "Value and team cost", "What returned what, last 12 months"],
            page.FindAll("figcaption b").Select(title => title.TextContent)
        );
        Assert.EndsWith(
            "What is estimated and not measured yet would not change that.",
            page.Find(".verdict").TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("Full months with a team cost", page.Find(".signal").TextContent, StringComparison.Ordinal);
        Assert.Equal("Released apart from these", page.Find("table tbody th").TextContent.Trim());
        Assert.Contains("PB-1", page.Find(".sources a").TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<CascadingValue<Product>> ShowReturns()
    {
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
        return Render<CascadingValue<Product>>(cascade =>
            cascade
                .Add(value => value.Value, Product)
                .AddChildContent<ReturnsPage>(page => page.Add(returns => returns.Slug, "webshop"))
        );
    }

    // A team of one at 100 a day for 60 days, and a release of today that saves 5,000 a month.
    private async Task EarnAsync()
    {
        var team = await Get<TeamStore>().AddAsync(Ada, Product.Id, new("Web", 1, 0.8, 100), None);
        var today = ProductClock.Today(TimeProvider.System, Product.Settings.TimeZone);
        await Get<TeamRateStore>().SetAsync(Ada, Product.Id, team, new(today.AddDays(-60), 1, 100), None);
        var backlog = Get<BacklogStore>();
        await backlog.CreateAsync(Ada, Product.Id, new(SavingItem.Content(team)), None);
        foreach (var status in (ItemStatus[])[ItemStatus.Planned, ItemStatus.InProgress, ItemStatus.Released])
        {
            await backlog.MoveAsync(Ada, Product.Id, 1, status, reason: null, None);
        }

        await Get<MeasurementStore>().AddAsync(Ada, Product.Id, 1, new(5_000, null, "the invoice"), None);
    }

    private T Get<T>()
        where T : notnull =>
        (T?)App.Services.GetService(typeof(T)) ?? throw new InvalidOperationException($"There is no {typeof(T).Name}.");
}
