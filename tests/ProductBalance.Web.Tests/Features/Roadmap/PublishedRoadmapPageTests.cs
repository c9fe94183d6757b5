using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Domain.Feedback;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Features.Roadmap;
using ProductBalance.Web.Published;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Roadmap;

public sealed class PublishedRoadmapPageTests : RoadmapTestContext
{
    private static readonly TimeSpan BusyMachine = TimeSpan.FromSeconds(10);

    public PublishedRoadmapPageTests() => Services.AddSingleton<PublishedStyles>();

    [Fact]
    public async Task Since_TellsWhatChangedBetweenAnyTwo()
    {
        await PublishForMembersAsync(1, RoadmapHorizon.Later);
        await PublishForMembersAsync(2, RoadmapHorizon.Next);
        await PublishForMembersAsync(3, RoadmapHorizon.Now);

        Assert.Contains("from Next to Now", Show("").Find(".changed").TextContent);
        Assert.Contains("from Later to Now", Show("?version=3&from=1").Find(".changed").TextContent);
    }

    [Fact]
    public async Task Send_KeepsWhatAMemberThinks_AndClosesTheForm()
    {
        await PublishForMembersAsync(1, RoadmapHorizon.Now);
        await ConfigureAsync(settings => settings with { FeedbackFrom = [RoadmapAudience.SignedIn] });
        var page = Show("?feedback=a");

        page.Find("select[name=importance]").Change(nameof(Importance.Most));
        await page.Find("form").SubmitAsync();

        await using var db = await OpenAsync();
        var said = await db.Feedback.SingleAsync(None);
        Assert.Equal(
            ("Ada Lovelace", Importance.Most, RoadmapAudience.SignedIn),
            (said.Name, said.Importance, said.Audience)
        );
        Assert.EndsWith("/roadmap/published", Services.GetRequiredService<NavigationManager>().Uri);
    }

    private Task PublishForMembersAsync(int number, RoadmapHorizon horizon) =>
        PublishAsync(number, [Entry("a", "Guest checkout", horizon)], RoadmapAudience.SignedIn);

    private IRenderedComponent<CascadingValue<Product>> Show(string query)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/p/webshop/roadmap/published{query}");
        var page = Render<CascadingValue<Product>>(cascade =>
            cascade
                .Add(value => value.Value, Product)
                .AddChildContent<PublishedRoadmapPage>(parameters => parameters.Add(shown => shown.Slug, "webshop"))
        );
        page.WaitForElement(".roadmap", BusyMachine);
        return page;
    }
}
