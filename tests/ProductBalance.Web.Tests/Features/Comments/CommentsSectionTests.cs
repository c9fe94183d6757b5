using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Features.Comments;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Comments;

public sealed class CommentsSectionTests : SettingsTestContext
{
    [Fact]
    public async Task Comment_IsSaid_EditedWithItsPast_AndRemoved()
    {
        var page = await ShowAsync();
        Assert.Contains("Nobody has said anything yet.", page.Markup, StringComparison.Ordinal);

        await page.Find("textarea").InputAsync(new() { Value = "Is it **slow**? <script>alert(1)</script>" });
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Equal("slow", page.Find("article strong").TextContent));
        Assert.Empty(page.FindAll("article script"));
        Assert.Equal("", page.Find("form textarea").GetAttribute("value") ?? "");

        await page.FindAll("article button")[0].ClickAsync(new());
        await page.Find("article textarea").InputAsync(new() { Value = "It is slow." });
        await page.Find("article form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Equal("What it said before", page.Find("summary").TextContent));

        await page.FindAll("article button")[1].ClickAsync(new());
        await page.FindAll("article button").Single(button => button.TextContent == "Remove").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Equal("Removed by Ada Lovelace.", page.Find("article .soft").TextContent));
    }

    private async Task<IRenderedComponent<CascadingValue<Product>>> ShowAsync()
    {
        var content = new ItemContent { Kind = ItemKind.Tech, Title = "Faster build" };
        var item = await App
            .Services.GetRequiredService<BacklogStore>()
            .CreateAsync(Ada, Product.Id, new ItemInput(content, IsDraft: true), CancellationToken.None);
        var page = Render<CascadingValue<Product>>(cascade =>
            cascade
                .Add(value => value.Value, Product)
                .AddChildContent<CommentsSection>(section =>
                    section
                        .Add(one => one.Product, Product)
                        .Add(one => one.ItemId, item.Id)
                        .Add(one => one.Number, item.Number)
                        .Add(one => one.Address, "/p/webshop/items/1")
                )
        );
        page.WaitForElement("textarea", TimeSpan.FromSeconds(10));
        return page;
    }
}
