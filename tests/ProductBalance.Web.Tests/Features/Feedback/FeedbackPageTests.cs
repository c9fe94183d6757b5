using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Feedback;
using ProductBalance.Data.Roadmap;
using ProductBalance.Domain.Feedback;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Features.Feedback;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Feedback;

public sealed class FeedbackPageTests : RoadmapTestContext
{
    private static readonly TimeSpan BusyMachine = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task Publish_TakesItFromTheNewOnes()
    {
        await SayAsync(new("a", Importance.Most, "We wait for it", "Grace", "grace@example.com"));
        var page = ShowFeedback();

        Assert.Contains("We wait for it", page.Find(".words").TextContent);
        Assert.Contains("Matters: very much", page.Markup);
        Assert.Equal("mailto:grace%40example.com", page.Find(".said a").GetAttribute("href"));
        await ClickAsync(page, "Publish");

        page.WaitForAssertion(() => Assert.Contains("Nothing waits for you.", page.Markup), BusyMachine);
        Assert.Contains("Published 1", page.Find("nav").TextContent);
    }

    [Fact]
    public async Task Publish_IsNotOffered_ForTheRoadmapAsAWhole()
    {
        await SayAsync(new(Text: "Well done"));

        var page = ShowFeedback();

        Assert.Contains("The roadmap as a whole", page.Markup);
        Assert.Equal(
            ["Keep", "Make an item of it", "Reject", "Delete"],
            page.FindAll(".said button").Select(button => button.TextContent)
        );
    }

    [Fact]
    public async Task MakeItem_SaysWhichOne()
    {
        await SayAsync(new(Text: "Let us pay later"));
        var page = ShowFeedback();

        await ClickAsync(page, "Make an item of it");

        Assert.Contains("PB-1 is a draft in the reader's words.", Told());
    }

    private async Task SayAsync(FeedbackInput input)
    {
        await PublishAsync(1, [Entry("a", "Guest checkout")]);
        await ConfigureAsync(settings => settings with { FeedbackFrom = [RoadmapAudience.Anyone] });
        await Services
            .GetRequiredService<ReaderFeedbackStore>()
            .LeaveAsync(
                RoadmapReader.Anyone("webshop"),
                new(Guid.CreateVersion7(DateTimeOffset.UnixEpoch)),
                input,
                None
            );
    }

    private IRenderedComponent<CascadingValue<Product>> ShowFeedback()
    {
        var page = Render<CascadingValue<Product>>(cascade =>
            cascade
                .Add(value => value.Value, Product)
                .AddChildContent<FeedbackPage>(parameters => parameters.Add(feedback => feedback.Slug, "webshop"))
        );
        page.WaitForElement("nav", BusyMachine);
        return page;
    }

    private static Task ClickAsync(IRenderedComponent<CascadingValue<Product>> page, string name) =>
        page.InvokeAsync(() => page.FindAll("button").Single(button => button.TextContent == name).ClickAsync(new()));
}
