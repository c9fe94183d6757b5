using Bunit;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Web.Features.Backlog.Editing;
using ProductBalance.Web.Features.Backlog.Panel;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Backlog.Panel;

public sealed class GuessesSectionTests : WebTestContext
{
    private static readonly ItemContent Content = new()
    {
        Kind = ItemKind.Tech,
        Title = "Faster build (2 days)",
        Effort = Estimate.Of(2),
    };

    [Fact]
    public void Guesses_AreToldWithTheirSource_AndFoundRight()
    {
        var found = new List<string>();
        var part = RenderSection(mayEdit: true, found.Add, "effort", "impact");

        part.FindAll("button")[0].Click();
        part.FindAll("button")[1].Click();

        Assert.Contains("2, the effort, from the title", part.Markup.Replace("<span class=\"soft\">", ""));
        Assert.Equal(["effort", "impact.statement"], found);
    }

    [Fact]
    public void Guesses_OfOthers_CannotBeFoundRight() =>
        Assert.Empty(RenderSection(mayEdit: false, _ => { }, "effort").FindAll("button"));

    [Fact]
    public void Field_ThatWasGuessed_IsMarked()
    {
        var field = Render<EstimateField>(parameters =>
            parameters
                .AddCascadingValue(GuessMark.Cascade, (IReadOnlyList<string>)["effort"])
                .Add(p => p.Id, "effort")
                .Add(p => p.Label, "Effort")
                .Add(p => p.Value, Content.Effort)
        );

        Assert.Equal("guessed at import", field.Find("legend .guess").TextContent);
        Assert.StartsWith("From the title.", field.Find(".guess").GetAttribute("title"));
    }

    private IRenderedComponent<GuessesSection> RenderSection(
        bool mayEdit,
        Action<string> confirm,
        params string[] guessed
    ) =>
        Render<GuessesSection>(parameters =>
            parameters
                .Add(p => p.Content, Content)
                .Add(p => p.Guessed, guessed)
                .Add(p => p.Teams, [])
                .Add(p => p.MayEdit, mayEdit)
                .Add(p => p.OnConfirm, confirm)
        );
}
