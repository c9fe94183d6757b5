using Bunit;
using ProductBalance.Domain.Estimates;
using ProductBalance.Web.Features.Backlog.Editing;
using ProductBalance.Web.Shared;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Backlog.Editing;

public sealed class EstimateFieldTests : WebTestContext
{
    private readonly UnreadTexts _unread = new();

    private Estimate? _value;

    [Theory]
    [InlineData("low", "8 12 14")]
    [InlineData("likely", "8-12-14")]
    [InlineData("high", "8\t12\t14")]
    public void PasteOfARange_IntoAnyPoint_FillsAllThree(string point, string text)
    {
        var field = Show();

        Type(field, point, text);
        field.Find($"[name='effort.{point}']").Change(text);

        Assert.Equal(new Estimate(8, 12, 14), _value);
        Assert.Equal(["8", "12", "14"], Texts(field));
    }

    [Fact]
    public void TypingARange_StaysInItsFieldUntilItIsLeft()
    {
        var field = Show();

        Type(field, "low", "5 8");
        Type(field, "low", "5 8 14");

        Assert.Equal(new Estimate(5, 8, 14), _value);
        Assert.Equal(["5 8 14", "", ""], Texts(field));
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void LikelyAlone_IsAnEstimate_FlaggedWhereARangeIsAskedFor(bool asksForRange, int flags)
    {
        var field = Show(asksForRange: asksForRange);

        Type(field, "likely", "12,5");
        field.Render(parameters => parameters.Add(f => f.Value, _value));

        Assert.Equal(Estimate.Of(12.5), _value);
        Assert.Equal(["", "12,5", ""], Texts(field));
        Assert.Equal(Enumerable.Repeat("no range given", flags), field.FindAll(".hint").Select(it => it.TextContent));
    }

    [Fact]
    public void ARange_IsNotFlagged()
    {
        var field = Show(new Estimate(8, 12, 14));

        Assert.Empty(field.FindAll(".hint"));
    }

    [Fact]
    public void TextThatIsNoNumber_StaysWithASentence_AndIsNoted()
    {
        var field = Show(Estimate.Of(8));

        Type(field, "likely", "about ten");

        Assert.Null(_value);
        Assert.Equal(["", "about ten", ""], Texts(field));
        Assert.Equal(
            "“about ten” is no number; type digits, as in 8 or 12.5.",
            field.Find(".validation-message").TextContent
        );
        Assert.Equal("effort", Assert.Single(_unread.Problems).Field);
    }

    [Fact]
    public void TextThatIsMended_IsNoLongerNoted()
    {
        var field = Show();
        Type(field, "likely", "about ten");

        Type(field, "likely", "10");

        Assert.Empty(_unread.Problems);
        Assert.Empty(field.FindAll(".validation-message"));
    }

    [Fact]
    public void AValueFromElsewhere_ReplacesTheTexts()
    {
        var field = Show(Estimate.Of(8));

        field.Render(parameters => parameters.Add(f => f.Value, new Estimate(1, 2, 3)));

        Assert.Equal(["1", "2", "3"], Texts(field));
    }

    [Fact]
    public void TheOldValueOnceMore_LeavesWhatIsTyped()
    {
        var field = Show(Estimate.Of(1));
        Type(field, "likely", "12");

        field.Render(parameters => parameters.Add(f => f.Value, Estimate.Of(1)));

        Assert.Equal(["", "12", ""], Texts(field));
    }

    [Fact]
    public void EachPoint_SaysWhatItMeans()
    {
        var field = Show();

        Assert.Equal(
            "Effort, likely: as likely above as below",
            field.Find("[name='effort.likely']").GetAttribute("aria-label")
        );
    }

    private static string?[] Texts(IRenderedComponent<EstimateField> field) =>
        [.. field.FindAll("input").Select(input => input.GetAttribute("value"))];

    private static void Type(IRenderedComponent<EstimateField> field, string point, string text) =>
        field.Find($"[name='effort.{point}']").Input(text);

    private IRenderedComponent<EstimateField> Show(Estimate? value = null, bool asksForRange = true)
    {
        _value = value;
        return Render<EstimateField>(parameters =>
            parameters
                .AddCascadingValue(_unread)
                .Add(f => f.Id, "effort")
                .Add(f => f.Label, "Effort")
                .Add(f => f.AsksForRange, asksForRange)
                .Bind(f => f.Value, value, typed => _value = typed)
        );
    }
}
