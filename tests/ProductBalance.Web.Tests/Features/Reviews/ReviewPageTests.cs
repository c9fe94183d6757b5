using AngleSharp.Dom;
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

/// <summary>Sprint 1 runs, and nothing is in it.</summary>
public sealed class ReviewPageTests : SprintTestContext
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan BusyMachine = TimeSpan.FromSeconds(10);

    public ReviewPageTests() => Services.AddSingleton<PublishedStyles>();

    [Fact]
    public async Task Note_WhenSaved_StandsInThePreview()
    {
        await RunAsync();
        var page = ShowReview();

        page.Find("textarea[name=note]").Change("Thank you all");
        await page.InvokeAsync(() => page.Find(".prepare form").SubmitAsync());

        page.WaitForAssertion(
            () => Assert.Equal("Thank you all", page.Find(".preview .note").TextContent),
            BusyMachine
        );
    }

    [Fact]
    public async Task Project_TurnsPagesByKeys_AndEscapeEndsIt()
    {
        await RunAsync();
        await Get<SprintStore>().CreateNextAsync(Ada, Product.Id, None);
        var page = ShowReview();

        await ClickAsync(page, "Project");
        Assert.Contains("1 of 2", page.Find("[role=dialog]").TextContent);
        await PressAsync(page, "ArrowRight");
        Assert.Equal("What comes next", page.Find("[role=dialog] h2").TextContent);
        await PressAsync(page, "Escape");

        Assert.Empty(page.FindAll("[role=dialog]"));
    }

    [Fact]
    public async Task Publish_ByALink_ShowsIt_AndWithdrawTakesItBack()
    {
        await RunAsync();
        await Get<ReviewStore>().HoldAsync(Ada, Product.Id, 1, None);
        var page = ShowReview();

        await ClickAsync(page, "Publish by a link");
        var address = page.WaitForElement(".copyable input", BusyMachine).GetAttribute("value");
        await ClickAsync(page, "Withdraw");

        Assert.Matches("^http://localhost/s/.{43}/review/webshop/1$", address);
        page.WaitForAssertion(
            () => Assert.Contains("Nobody without an account", page.Find(".publishing").TextContent),
            BusyMachine
        );
    }

    private async Task RunAsync()
    {
        await Get<SprintStore>().CreateNextAsync(Ada, Product.Id, None);
        await Get<SprintStore>().StartAsync(Ada, Product.Id, 1, None);
    }

    private IRenderedComponent<CascadingValue<Product>> ShowReview()
    {
        var page = ShowPage<ReviewPage>(parameters =>
            parameters.Add(review => review.Slug, "webshop").Add(review => review.Number, 1)
        );
        page.WaitForElement(".preview", BusyMachine);
        return page;
    }

    private static Task ClickAsync(IRenderedComponent<CascadingValue<Product>> page, string name) =>
        page.InvokeAsync(() => page.FindAll("button").Single(button => IsNamed(button, name)).ClickAsync(new()));

    private static Task PressAsync(IRenderedComponent<CascadingValue<Product>> page, string key) =>
        page.InvokeAsync(() => page.Find("[role=dialog]").KeyDownAsync(new KeyboardEventArgs { Key = key }));

    private static bool IsNamed(IElement button, string name) =>
        button.TextContent.StartsWith(name, StringComparison.Ordinal);
}
