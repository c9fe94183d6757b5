using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Planning;
using ProductBalance.Data.Reviews;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Features.Reviews;
using ProductBalance.Web.Published;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Reviews;

public sealed class ReviewPageTests : SettingsTestContext
{
    private static readonly CancellationToken None = CancellationToken.None;

    public ReviewPageTests() => Services.AddSingleton<PublishedStyles>();

    [Fact]
    public async Task Note_WhenSaved_StandsInThePreview()
    {
        await PlanAsync();
        var page = ShowReview();

        page.Find("textarea[name=note]").Change("Thank you all");
        await page.Find(".prepare form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("Thank you all", page.Find(".preview .note").TextContent));
    }

    [Fact]
    public async Task Project_TurnsPagesByKeys_AndEscapeEndsIt()
    {
        await PlanAsync();
        await Services.GetRequiredService<SprintStore>().CreateNextAsync(Ada, Product.Id, None);
        var page = ShowReview();

        await page.Find("[data-hotkey=p]").ClickAsync(new());
        Assert.Contains("1 of 2", page.Find("[role=dialog]").TextContent);
        await page.Find("[role=dialog]").KeyDownAsync(new KeyboardEventArgs { Key = "ArrowRight" });
        Assert.Contains("What comes next", page.Find("[role=dialog] h2").TextContent);
        await page.Find("[role=dialog]").KeyDownAsync(new KeyboardEventArgs { Key = "Escape" });

        Assert.Empty(page.FindAll("[role=dialog]"));
    }

    [Fact]
    public async Task Publish_ByALink_ShowsItOnce_AndWithdrawTakesItBack()
    {
        await PlanAsync();
        await Services.GetRequiredService<ReviewStore>().HoldAsync(Ada, Product.Id, 1, None);
        var page = ShowReview();

        await Button(page, "Publish by a link").ClickAsync(new());
        var address = page.Find(".copyable input").GetAttribute("value");
        Assert.Contains("/s/", address);
        Assert.DoesNotContain("/s/", ShowReview().Markup);
        await Button(page, "Withdraw").ClickAsync(new());

        Assert.Contains("Nobody without an account can read it", page.Find(".publishing").TextContent);
    }

    private IRenderedComponent<CascadingValue<Product>> ShowReview() =>
        Render<CascadingValue<Product>>(cascade =>
            cascade
                .Add(value => value.Value, Product)
                .AddChildContent<ReviewPage>(parameters =>
                    parameters.Add(page => page.Slug, "webshop").Add(page => page.Number, 1)
                )
        );

    private async Task PlanAsync()
    {
        var sprints = Services.GetRequiredService<SprintStore>();
        await sprints.CreateNextAsync(Ada, Product.Id, None);
        await sprints.StartAsync(Ada, Product.Id, 1, None);
    }

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<CascadingValue<Product>> page, string text) =>
        page.FindAll("button").Single(button => button.TextContent.Trim() == text);
}
