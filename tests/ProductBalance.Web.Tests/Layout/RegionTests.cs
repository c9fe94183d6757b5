using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using ProductBalance.Data;
using ProductBalance.Web.Layout;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Layout;

public sealed class RegionTests : WebTestContext
{
    [Fact]
    public void Fault_InAPart_ShowsAnErrorIdAndNoDetail()
    {
        var region = RenderFailing(new InvalidOperationException("the secret"));

        var problem = region.Find("[role=alert]");
        Assert.Matches("error id [0-9a-f]{8}", problem.TextContent.ReplaceLineEndings(" "));
        Assert.DoesNotContain("the secret", region.Markup);
    }

    [Fact]
    public void Refusal_OfAStore_IsShownInItsOwnWords()
    {
        var region = RenderFailing(new NotFoundException("There is no product \"x\"."));

        Assert.Contains("There is no product \"x\".", region.Find("[role=alert]").TextContent);
        Assert.DoesNotContain("error id", region.Markup);
    }

    [Fact]
    public void TryAgain_ShowsThePartOnceMore()
    {
        Failing.Fault = new InvalidOperationException();
        var region = RenderFailing(Failing.Fault);
        Failing.Fault = null;

        region.Find("button").Click();

        Assert.Contains("all is well", region.Markup);
    }

    private IRenderedComponent<Region> RenderFailing(Exception fault)
    {
        Failing.Fault = fault;
        return Render<Region>(region => region.AddChildContent<Failing>());
    }

    private sealed class Failing : ComponentBase
    {
        public static Exception? Fault { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            if (Fault is not null)
            {
                throw Fault;
            }

            builder.AddContent(0, "all is well");
        }
    }
}
