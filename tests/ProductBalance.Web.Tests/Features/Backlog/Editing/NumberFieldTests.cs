using Bunit;
using ProductBalance.Web.Features.Backlog.Editing;
using ProductBalance.Web.Shared;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Backlog.Editing;

public sealed class NumberFieldTests : WebTestContext
{
    private readonly UnreadTexts _unread = new();

    private double? _value;

    [Theory]
    [InlineData("12.5", 12.5)]
    [InlineData("12,5", 12.5)]
    [InlineData("1,200", 1200.0)]
    [InlineData("-3", -3.0)]
    [InlineData("", null)]
    public void Typing_TakesCommaAndDot(string text, double? value)
    {
        var field = Show(7);

        field.Find("input").Input(text);

        Assert.Equal(value, _value);
        Assert.Equal(text, field.Find("input").GetAttribute("value"));
    }

    [Theory]
    [InlineData("many", false, "“many” is no number; type digits, as in 12.")]
    [InlineData("8-12", false, "“8-12” is no number; type digits, as in 12.")]
    [InlineData("2.5", true, "“2.5” is no whole number; type digits, as in 12.")]
    public void Typing_WhatIsNoNumber_KeepsTheTextWithASentence(string text, bool isWhole, string sentence)
    {
        var field = Show(7, isWhole);

        field.Find("input").Input(text);

        Assert.Null(_value);
        Assert.Equal(text, field.Find("input").GetAttribute("value"));
        Assert.Equal(sentence, field.Find(".validation-message").TextContent);
        Assert.Equal("true", field.Find("input").GetAttribute("aria-invalid"));
        Assert.Equal(sentence, Assert.Single(_unread.Problems).Message);
    }

    [Fact]
    public void AParentThatKeepsItsValue_LeavesTheText()
    {
        var field = Show(7);
        field.Find("input").Input("x");

        field.Render(parameters => parameters.Add(f => f.Value, 7));

        Assert.Equal("x", field.Find("input").GetAttribute("value"));
    }

    [Fact]
    public void AFieldThatGoes_TakesItsNoteAlong()
    {
        Show(7).Find("input").Input("x");

        DisposeComponentsAsync();

        Assert.Empty(_unread.Problems);
    }

    private IRenderedComponent<NumberField> Show(double? value, bool isWhole = false)
    {
        _value = value;
        return Render<NumberField>(parameters =>
            parameters
                .AddCascadingValue(_unread)
                .Add(f => f.Id, "outlay")
                .Add(f => f.Label, "Outlay")
                .Add(f => f.IsWhole, isWhole)
                .Bind(f => f.Value, value, typed => _value = typed)
        );
    }
}
