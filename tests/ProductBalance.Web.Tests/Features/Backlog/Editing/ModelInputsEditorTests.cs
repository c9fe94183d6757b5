using Bunit;
using ProductBalance.Domain;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Scoring;
using ProductBalance.Web.Features.Backlog.Editing;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Backlog.Editing;

public sealed class ModelInputsEditorTests : WebTestContext
{
    private IReadOnlyDictionary<string, ModelInput> _inputs = new Dictionary<string, ModelInput>();

    [Fact]
    public void Rice_OffersTheStepsOfItsImpact_AndFieldsForTheRest()
    {
        var editor = Show(ScoreModels.Rice);

        var steps = editor.FindAll("[id='inputs.impact'] option").Select(option => option.TextContent);
        Assert.Equal(["…", "0.25", "0.5", "1", "2", "3"], steps);
        Assert.NotNull(editor.Find("[name='inputs.reach.likely']"));
    }

    [Fact]
    public void Choosing_SetsTheInput_WithItsEvidence()
    {
        var editor = Show(ScoreModels.Rice);

        editor.Find("[id='inputs.impact.evidence']").Input("survey");
        editor.Find("[id='inputs.impact']").Change("4");

        Assert.Equal(new ModelInput(Estimate.Of(2), "survey"), _inputs["impact"]);
    }

    [Fact]
    public void Typing_LeavesTheOtherInputsAsTheyWere()
    {
        _inputs = new Dictionary<string, ModelInput> { ["ease"] = new(Estimate.Of(5)) };
        var editor = Show(ScoreModels.Ice);

        editor.Find("[name='inputs.impact.likely']").Input("7");

        Assert.Equal(Estimate.Of(5), _inputs["ease"].Estimate);
        Assert.Equal(Estimate.Of(7), _inputs["impact"].Estimate);
    }

    [Fact]
    public void AProblem_StandsAtItsField()
    {
        var editor = Show(
            new WeightedModel([new Criterion("Delight", 2, IsCost: false)]),
            new FieldProblem("inputs.criteria[0].value", "Delight is missing.")
        );

        Assert.Equal("Delight is missing.", editor.Find(".validation-message").TextContent);
    }

    private IRenderedComponent<ModelInputsEditor> Show(ScoreModel model, params FieldProblem[] problems) =>
        Render<ModelInputsEditor>(parameters =>
            parameters
                .Add(e => e.Model, model)
                .Add(e => e.Inputs, _inputs)
                .Add(e => e.Problems, new FieldProblems(problems))
                .Add(e => e.InputsChanged, changed => _inputs = changed)
        );
}
