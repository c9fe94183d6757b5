using Bunit;
using Microsoft.AspNetCore.Components;
using ProductBalance.Web.Features.Comments;
using ProductBalance.Web.Shared;

namespace ProductBalance.Web.Tests.Features.Comments;

public sealed class MentionFieldTests : BunitContext
{
    public MentionFieldTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        RenderTree.Add<CascadingValue<FormState>>(form => form.Add(value => value.Value, new FormState()));
    }

    // So it is drawn between a key and its echo, when the forms around it are drawn one after the other.
    [Fact]
    public void Drawing_WithTheOldTextOnceMore_KeepsWhatIsTyped()
    {
        var field = Render<MentionField>(parameters =>
            parameters
                .Add(p => p.Label, "Say something")
                .Add(p => p.Form, "comment")
                .Add(p => p.Names, ["Ann"])
                .Add(p => p.Value, "")
        );
        field.Find("textarea").Input("Ask @");

        field.Render(parameters => parameters.Add(p => p.Value, ""));

        Assert.Equal("Ask @", field.Find("textarea").GetAttribute("value"));
        field.Render(parameters => parameters.Add(p => p.Value, "From elsewhere"));
        Assert.Equal("From elsewhere", field.Find("textarea").GetAttribute("value"));
    }
}
