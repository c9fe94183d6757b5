using Bunit;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;
using ProductBalance.Web.Features.Backlog.Editing;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Backlog.Editing;

public sealed class DriverEditorTests : WebTestContext
{
    private DriverInputs? _driver;

    [Fact]
    public void Choices_AreAllDrivers_InWords()
    {
        var editor = Show(null);

        Assert.Equal(1 + ValueDriver.All.Count, editor.FindAll("option").Count);
        Assert.Contains("Time saved: somebody waits less", editor.Markup);
    }

    [Fact]
    public void Choosing_ShowsTheFieldsOfTheDriver_WithTheProductsFiguresAsPlaceholders()
    {
        var editor = Show(null);

        editor.Find("select").Change("1");

        Assert.Equal(DriverKind.TimeSaved, _driver!.Type);
        Assert.Contains("€ an hour", editor.Markup);
        Assert.Equal("80", Likely(editor, "hourlyCost").GetAttribute("placeholder"));
        Assert.Equal("the product's default", Source(editor, "hourlyCost").GetAttribute("placeholder"));
        Assert.Equal("1", Likely(editor, "shareWaitedFor").GetAttribute("placeholder"));
        Assert.Equal("taken as always", Source(editor, "shareWaitedFor").GetAttribute("placeholder"));
        Assert.Null(Likely(editor, "timesPerMonth").GetAttribute("placeholder"));
    }

    [Fact]
    public void PeriodAndSource_TypedBeforeTheFigure_AreNotLost()
    {
        var editor = Show(new DriverInputs { Type = DriverKind.TimeSaved });

        editor.Find("[id='impact.driver.timesPerMonth.unit']").Change("2");
        Source(editor, "timesPerMonth").Input("CI log");
        Likely(editor, "timesPerMonth").Input("40");

        Assert.Equal(new SourcedEstimate(Estimate.Of(40), "a working day", "CI log"), _driver!.Inputs["timesPerMonth"]);
    }

    [Fact]
    public void AFigureThatIsTakenBackAndTypedAnew_KeepsItsSource()
    {
        var editor = Show(WithTimes(new SourcedEstimate(Estimate.Of(40), "a day", "CI log")));

        Likely(editor, "timesPerMonth").Input("");
        Assert.Empty(_driver!.Inputs);
        Likely(editor, "timesPerMonth").Input("50");

        Assert.Equal(new SourcedEstimate(Estimate.Of(50), "a day", "CI log"), _driver.Inputs["timesPerMonth"]);
    }

    [Fact]
    public void AUnitInWords_ShowsItsPeriod()
    {
        var editor = Show(WithTimes(new SourcedEstimate(Estimate.Of(40), "runs a working day")));

        Assert.Equal("2", editor.Find("[id='impact.driver.timesPerMonth.unit']").GetAttribute("value"));
    }

    [Fact]
    public void AMetricOfAnotherSort_AsksForTheEffectPerUnit()
    {
        var editor = Show(new DriverInputs { Type = DriverKind.ConversionGained }, unit: "s");

        Likely(editor, "effectPerUnit").Input("0.4");

        Assert.Contains("Change per s", editor.Markup);
        Assert.Equal(Estimate.Of(0.4), _driver!.EffectPerUnit!.Estimate);
    }

    [Fact]
    public void Direct_AsksForItsEvidence()
    {
        var editor = Show(new DriverInputs { Type = DriverKind.Direct });

        editor.Find("[id='impact.driver.basis']").Input("a signed contract");

        Assert.Equal("a signed contract", _driver!.Basis);
    }

    private static AngleSharp.Dom.IElement Likely(IRenderedComponent<DriverEditor> editor, string input) =>
        editor.Find($"[name='impact.driver.{input}.likely']");

    private static AngleSharp.Dom.IElement Source(IRenderedComponent<DriverEditor> editor, string input) =>
        editor.Find($"[name='impact.driver.{input}.source']");

    private static DriverInputs WithTimes(SourcedEstimate stated) =>
        new()
        {
            Type = DriverKind.TimeSaved,
            Inputs = new Dictionary<string, SourcedEstimate> { ["timesPerMonth"] = stated },
        };

    private IRenderedComponent<DriverEditor> Show(DriverInputs? driver, string unit = "min")
    {
        _driver = driver;
        IRenderedComponent<DriverEditor>? editor = null;
        editor = Render<DriverEditor>(parameters =>
            parameters
                .Add(e => e.MetricUnit, unit)
                .Add(e => e.Currency, "€")
                .Add(e => e.Defaults, new Dictionary<string, double> { ["hourlyCost"] = 80 })
                .Add(e => e.Problems, FieldProblems.None)
                .Add(e => e.Driver, driver)
                .Add(e => e.DriverChanged, changed => Follow(editor!, changed))
        );
        return editor;
    }

    private void Follow(IRenderedComponent<DriverEditor> editor, DriverInputs? driver)
    {
        _driver = driver;
        editor.Render(parameters => parameters.Add(e => e.Driver, driver));
    }
}
