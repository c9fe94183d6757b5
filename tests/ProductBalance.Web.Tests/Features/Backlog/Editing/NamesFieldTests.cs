using Bunit;
using ProductBalance.Web.Features.Backlog.Editing;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Backlog.Editing;

public sealed class NamesFieldTests : WebTestContext
{
    private IReadOnlyList<string> _value = [];

    [Fact]
    public void Typing_PartsNamesByCommas_AndNamesEachOnce()
    {
        var field = Show();

        field.Find("input").Input("Build, Checkout , build,");

        Assert.Equal(["Build", "Checkout"], _value);
        Assert.Equal("Build, Checkout , build,", field.Find("input").GetAttribute("value"));
    }

    [Fact]
    public void Offers_AreTheKnownNamesThatAreNotThereYet()
    {
        var field = Show();

        field.Find("input").Input("Build,");

        Assert.Equal(["+ Checkout", "+ Search"], Offers(field));
    }

    [Fact]
    public void Offers_WhileANameIsBegun_AreThoseThatContainIt()
    {
        var field = Show();

        field.Find("input").Input("Build, che");

        Assert.Equal(["+ Checkout"], Offers(field));
    }

    [Fact]
    public void ClickOnAnOffer_CompletesTheNameThatWasBegun()
    {
        var field = Show();
        field.Find("input").Input("Build, che");

        field.Find("button").Click();

        Assert.Equal(["Build", "Checkout"], _value);
        Assert.Equal("Build, Checkout", field.Find("input").GetAttribute("value"));
    }

    private static string[] Offers(IRenderedComponent<NamesField> field) =>
        [.. field.FindAll("button").Select(button => button.TextContent)];

    private IRenderedComponent<NamesField> Show() =>
        Render<NamesField>(parameters =>
            parameters
                .Add(f => f.Id, "areas")
                .Add(f => f.Label, "Areas")
                .Add(f => f.Known, ["Build", "Checkout", "Search"])
                .Bind(f => f.Value, [], typed => _value = typed)
        );
}
