using Bunit;
using ProductBalance.Web.Shared;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Shared;

public sealed class MarkdownTests : WebTestContext
{
    [Theory]
    [InlineData("![A chart](https://a.example/chart.png)", "A chart", "https://a.example/chart.png")]
    [InlineData("![](http://a.example/x.png)", "http://a.example/x.png", "http://a.example/x.png")]
    public void Picture_IsALinkWithItsWords(string text, string words, string address)
    {
        var shown = Show(text);

        Assert.Empty(shown.FindAll("img"));
        var link = shown.Find("a");
        Assert.Equal((words, address), (link.TextContent, link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("<img src=https://a.example/x.png>")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("[here](javascript:alert(1))")]
    public void Markup_OfPeople_IsText(string text)
    {
        var shown = Show(text);

        Assert.Empty(shown.FindAll("img, script, a[href]"));
    }

    private IRenderedComponent<Markdown> Show(string text) =>
        Render<Markdown>(parameters => parameters.Add(one => one.Text, text));
}
