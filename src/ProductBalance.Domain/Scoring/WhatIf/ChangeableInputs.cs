using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;

namespace ProductBalance.Domain.Scoring.WhatIf;

/// <summary>The inputs that an item itself states; what it takes from the product's defaults is not its own to change.</summary>
internal static class ChangeableInputs
{
    public static IEnumerable<ChangeableInput> Of(ItemContent content, ScoringContext context) =>
        context.UsesMoney ? OfMoney(content, context) : OfModel(content, context.Model);

    private static IEnumerable<ChangeableInput> OfMoney(ItemContent content, ScoringContext context)
    {
        var impact = content.Impact;
        yield return Effort(content);
        yield return Confidence(content);
        if (impact.Driver is not { } given)
        {
            yield break;
        }

        var driver = ValueDriver.Of(given.Type);
        if (driver.UsesImprovement && impact.Target is { } target)
        {
            yield return new(
                "target",
                impact.Metric ?? "Target",
                impact.Unit ?? "",
                target,
                WaysOfTarget(target, impact.Unit),
                changed => content with { Impact = impact with { Target = changed } }
            );
        }

        foreach (var input in driver.Inputs.Where(input => given.Inputs.ContainsKey(input.Name)))
        {
            var stated = given.Inputs[input.Name];
            yield return new(
                input.Name,
                input.Label,
                stated.Unit ?? input.Unit.Replace(ValueDriver.Currency, context.Currency, StringComparison.Ordinal),
                stated.Estimate,
                InputWays.Of(stated.Estimate, input.Scale),
                changed => With(content, given, input.Name, stated with { Estimate = changed })
            );
        }
    }

    private static IEnumerable<ChangeableInput> OfModel(ItemContent content, ScoreModel model)
    {
        foreach (var input in model.Inputs)
        {
            if (content.Inputs.TryGetValue(input.Name, out var stated))
            {
                yield return new(
                    input.Name,
                    input.Label,
                    input.Unit,
                    stated.Estimate,
                    WaysOf(input, stated.Estimate),
                    changed => With(content, input.Name, stated with { Estimate = changed })
                );
            }
        }

        if (model.Kind == ScoreModelKind.Rice && content.Effort is not null && !content.Inputs.ContainsKey("effort"))
        {
            yield return Effort(content);
        }

        if (model.Kind == ScoreModelKind.Rice && !content.Inputs.ContainsKey("confidence"))
        {
            yield return Confidence(content);
        }
    }

    private static ChangeableInput Effort(ItemContent content)
    {
        var effort = content.Effort ?? throw new ArgumentException("The item states no effort.", nameof(content));
        return new(
            "effort",
            "Effort",
            "person-days",
            effort,
            InputWays.Of(effort, EstimateScale.Positive),
            changed => content with { Effort = changed }
        );
    }

    private static ChangeableInput Confidence(ItemContent content)
    {
        var confidence = content.Impact.Confidence ?? Estimate.Of(1);
        return new(
            "confidence",
            "Confidence that it shows",
            "share",
            confidence,
            InputWays.Of(confidence, EstimateScale.Share),
            changed => content with { Impact = content.Impact with { Confidence = changed } }
        );
    }

    private static IReadOnlyList<Func<double, Estimate>> WaysOfTarget(Estimate target, string? unit) =>
        TargetScale.Of(target, unit) == EstimateScale.Share
            ? InputWays.Between(target, 0, 100)
            : InputWays.Of(target, TargetScale.Of(target, unit));

    private static IReadOnlyList<Func<double, Estimate>> WaysOf(ScoreInput input, Estimate estimate) =>
        input.Choices.Count > 0 ? InputWays.Over(estimate, input.Choices)
        : double.IsFinite(input.Least) && double.IsFinite(input.Most)
            ? InputWays.Between(estimate, input.Least, input.Most)
        : InputWays.Of(estimate, input.ScaleOf(estimate));

    private static ItemContent With(ItemContent content, DriverInputs given, string name, SourcedEstimate changed)
    {
        var inputs = new Dictionary<string, SourcedEstimate>(given.Inputs) { [name] = changed };
        return content with { Impact = content.Impact with { Driver = given with { Inputs = inputs } } };
    }

    private static ItemContent With(ItemContent content, string name, ModelInput changed) =>
        content with
        {
            Inputs = new Dictionary<string, ModelInput>(content.Inputs) { [name] = changed },
        };
}
