using ProductBalance.Domain;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Scoring;
using ProductBalance.Web.Api.Estimates;

namespace ProductBalance.Web.Api.Scoring;

/// <summary>Reads what is to be scored out of the inputs that were sent.</summary>
/// <param name="kind">The model.</param>
/// <param name="field">Where the inputs stand in the body.</param>
/// <param name="problems">Takes what is wrong.</param>
public sealed class ScoreReading(ScoreModelKind kind, string field, ICollection<FieldProblem> problems)
{
    /// <summary>The model and its inputs; null where something is wrong.</summary>
    public (ScoreModel Model, ScoreInputs Inputs)? Read(ScoreInputsBody? body)
    {
        var before = problems.Count;
        if (ModelOf(body?.Criteria ?? []) is not { } model)
        {
            return null;
        }

        var inputs = ScoreInputs.Of(EstimatesOf(model, body ?? new()));
        if (problems.Count == before)
        {
            AddAll(model.Check(inputs));
        }

        return problems.Count == before ? (model, inputs) : null;
    }

    private ScoreModel? ModelOf(IReadOnlyList<CriterionBody> criteria)
    {
        if (kind != ScoreModelKind.Weighted)
        {
            return ScoreModels.For(kind);
        }

        if (criteria.Contains(null!))
        {
            problems.Add(
                new($"{field}.criteria", "Each criterion is an object with name, weight and value, not null.")
            );
            return null;
        }

        // No weight at all is no number, which the model refuses at its field.
        Criterion[] scorecard =
        [
            .. criteria.Select(one => new Criterion(one.Name ?? "", one.Weight ?? double.NaN, one.Cost)),
        ];
        var faults = WeightedModel.Problems(scorecard);
        AddAll(faults);
        return faults.Count == 0 ? ScoreModels.For(kind, scorecard) : null;
    }

    private List<(string Name, Estimate Estimate)> EstimatesOf(ScoreModel model, ScoreInputsBody body)
    {
        List<(string, Estimate)> estimates = [];
        foreach (var (name, sent) in Sent(model, body))
        {
            if (model.Inputs.FirstOrDefault(known => known.Name == name) is not { } input)
            {
                var takes =
                    kind == ScoreModelKind.Weighted
                        ? "criteria"
                        : string.Join(", ", model.Inputs.Select(one => one.Name));
                problems.Add(new($"{field}.{name}", $"This model does not take {name}; it takes {takes}."));
            }
            else if (sent.Read($"{field}.{input.Field}", problems) is { } estimate)
            {
                estimates.Add((name, estimate));
            }
        }

        return estimates;
    }

    private IEnumerable<(string Name, EstimateBody Estimate)> Sent(ScoreModel model, ScoreInputsBody body)
    {
        if (kind == ScoreModelKind.Weighted)
        {
            var values = model.Inputs.Zip(body.Criteria ?? [], (input, one) => (input.Name, one.Value));
            return
            [
                .. from value in values where value.Value is not null select (value.Name, value.Value),
                .. body.Given,
            ];
        }

        if (body.Criteria is not null)
        {
            problems.Add(new($"{field}.criteria", "Only the weighted model takes criteria. Leave them out."));
        }

        return body.Given;
    }

    private void AddAll(IEnumerable<FieldProblem> found)
    {
        foreach (var problem in found)
        {
            problems.Add(problem with { Field = $"{field}.{problem.Field}" });
        }
    }
}
