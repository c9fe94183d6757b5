using Bunit;
using ProductBalance.Web.Shared;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Shared;

public sealed class NumberInputTests : WebTestContext
{
    private readonly FormState _state = new();

    [Theory]
    [InlineData("1,5", 1.5)]
    [InlineData("1.5", 1.5)]
    [InlineData("1,200", 1200.0)]
    [InlineData("", null)]
    public void Typing_TakesCommaAndPoint(string text, double? expected)
    {
        decimal? value = 7;
        var field = Show<decimal>(value, typed => value = typed);

        field.Find("input").Change(text);

        Assert.Equal((decimal?)expected, value);
        Assert.Equal(text, field.Find("input").GetAttribute("value"));
    }

    [Theory]
    [InlineData("many", "“many” is no whole number; type digits, as in 12.")]
    [InlineData("2,5", "“2,5” is no whole number; type digits, as in 12.")]
    public async Task Typing_WhatIsNoNumber_KeepsTheText_AndTheFormFromBeingSaved(string text, string sentence)
    {
        int? value = 7;
        var field = Show<int>(value, typed => value = typed);

        field.Find("input").Change(text);

        Assert.Null(value);
        Assert.Equal(sentence, field.Find(".validation-message").TextContent);
        Assert.False(await _state.SubmitAsync(() => throw new InvalidOperationException("It was saved.")));
        Assert.Equal(sentence, _state.Refusal);
    }

    private IRenderedComponent<NumberInput<T>> Show<T>(T? value, Action<T?> typed)
        where T : struct, System.Numerics.INumber<T> =>
        Render<NumberInput<T>>(parameters =>
            parameters
                .AddCascadingValue(_state)
                .Add(field => field.Name, "days")
                .Add(field => field.Value, value)
                .Add(field => field.ValueChanged, typed)
        );
}
