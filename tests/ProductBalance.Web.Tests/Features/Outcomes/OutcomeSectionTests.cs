using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Outcomes;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Features.Outcomes;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Outcomes;

public sealed class OutcomeSectionTests : SettingsTestContext
{
    public OutcomeSectionTests() =>
        Services
            .AddSingleton(App.Services.GetRequiredService<MeasurementStore>())
            .AddSingleton(App.Services.GetRequiredService<FactorStore>())
            .AddScoped<OutcomeDesk>();

    [Fact]
    public async Task Measurement_IsEntered_AndJudgedAgainstThePromise()
    {
        var section = await ShowAsync();
        Assert.Contains("Open", section.Find(".verdict").TextContent, StringComparison.Ordinal);

        await Button(section, "Enter a measurement").ClickAsync(new());
        await section.Find("form").SubmitAsync();
        section.WaitForAssertion(() =>
            Assert.Contains("Say where the value comes from", section.Markup, StringComparison.Ordinal)
        );
        await section.Find("input[name=value]").ChangeAsync(new() { Value = "fast" });
        await section.Find("form").SubmitAsync();
        Assert.Equal("“fast” is no number; type digits, as in 12.", section.Find(".problem").TextContent);
        await section.Find("input[name=value]").ChangeAsync(new() { Value = "41,5" });
        await section.Find("input[name=source]").ChangeAsync(new() { Value = "the build's log" });
        await section.Find("form").SubmitAsync();

        section.WaitForAssertion(() =>
            Assert.Contains("Partial", section.Find(".verdict").TextContent, StringComparison.Ordinal)
        );
        Assert.Contains("measured 41.5 min", section.Find("p").TextContent, StringComparison.Ordinal);
        Assert.Equal("41.5", section.Find("tbody td.figure").TextContent.Trim());
    }

    [Fact]
    public async Task AValueOfSomebodyElse_AppearsInTheOpenPanel()
    {
        var section = await ShowAsync();
        await EnterAsync(41);
        section.WaitForAssertion(() => Assert.Single(section.FindAll("tbody tr")));

        await EnterAsync(39);

        section.WaitForAssertion(() => Assert.Equal(2, section.FindAll("tbody tr").Count));
    }

    private Task EnterAsync(double value) =>
        App
            .Services.GetRequiredService<MeasurementStore>()
            .AddAsync(Ada, Product.Id, number: 1, new(value, null, "the log"), CancellationToken.None);

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<CascadingValue<Product>> section, string text) =>
        section.FindAll("button").First(button => button.TextContent == text);

    // It promised to cut the build from 45 to 12 (10 to 15) minutes, and is live.
    private async Task<IRenderedComponent<CascadingValue<Product>>> ShowAsync()
    {
        var store = App.Services.GetRequiredService<BacklogStore>();
        var content = new ItemContent
        {
            Kind = ItemKind.Tech,
            Title = "Faster build",
            Effort = Estimate.Of(5),
            Impact = new()
            {
                Metric = "build time",
                Unit = "min",
                Direction = MetricDirection.LowerIsBetter,
                Baseline = new(45, new(2026, 11, 1), "the log"),
                Target = new Estimate(10, 12, 15),
                Measurement = new("the build", "Ada Lovelace", 30),
                Driver = new()
                {
                    Type = DriverKind.Direct,
                    Inputs = new Dictionary<string, SourcedEstimate> { ["valuePerMonth"] = new(Estimate.Of(900)) },
                    Basis = "a study",
                },
            },
        };
        var item = await store.CreateAsync(Ada, Product.Id, new ItemInput(content), CancellationToken.None);
        foreach (var step in (ItemStatus[])[ItemStatus.Planned, ItemStatus.InProgress, ItemStatus.Released])
        {
            item = await store.MoveAsync(Ada, Product.Id, item.Number, step, reason: null, CancellationToken.None);
        }

        var page = Render<CascadingValue<Product>>(cascade =>
            cascade
                .Add(value => value.Value, Product)
                .AddChildContent<OutcomeSection>(section =>
                    section
                        .Add(one => one.Product, Product)
                        .Add(one => one.Number, item.Number)
                        .Add(one => one.Version, item.Version)
                        .Add(one => one.Today, ProductClock.Today(TimeProvider.System, Product.Settings.TimeZone))
                )
        );
        page.WaitForElement(".verdict", TimeSpan.FromSeconds(10));
        return page;
    }
}
