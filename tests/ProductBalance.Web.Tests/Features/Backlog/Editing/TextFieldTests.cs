using Bunit;
using ProductBalance.Web.Features.Backlog.Editing;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Backlog.Editing;

public sealed class TextFieldTests : WebTestContext
{
    private string? _value;

    [Fact]
    public void APasteThatIsTooLong_IsKeptWithASentence()
    {
        var field = Show(null);

        field.Find("input").Input(new string('x', 301));

        Assert.Equal(301, _value!.Length);
        Assert.Equal(
            "This has 301 of at most 300 characters: 1 too many. Shorten it, or link to the long one.",
            field.Find(".validation-message").TextContent
        );
    }

    [Fact]
    public void TheOldValueOnceMore_LeavesWhatIsTyped()
    {
        var field = Show("re");
        field.Find("input").Input("red");

        field.Render(parameters => parameters.Add(f => f.Value, "re"));

        Assert.Equal("red", field.Find("input").GetAttribute("value"));
    }

    [Fact]
    public void AProblem_IsTiedToItsField()
    {
        var field = Show(null, "Give the item a title.");

        var input = field.Find("input");
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Equal(field.Find(".validation-message").Id, input.GetAttribute("aria-describedby"));
        Assert.Equal(field.Find("label").GetAttribute("for"), input.Id);
    }

    private IRenderedComponent<TextField> Show(string? value, string? problem = null) =>
        Render<TextField>(parameters =>
            parameters
                .Add(f => f.Id, "title")
                .Add(f => f.Label, "Title")
                .Add(f => f.MaxLength, 300)
                .Add(f => f.Problem, problem)
                .Add(f => f.Value, value)
                .Add(f => f.ValueChanged, typed => _value = typed)
        );
}
