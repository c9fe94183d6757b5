using FluentValidation;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Planning.Progress;

namespace ProductBalance.Data.Planning;

/// <summary>What the close of a sprint must keep to.</summary>
public sealed class SprintClosingValidator : AbstractValidator<SprintClosing>
{
    public SprintClosingValidator()
    {
        RuleForEach(closing => closing.Unfinished)
            .Must(choice => choice.Outcome is StayOutcome.CarriedOver or StayOutcome.Returned)
            .WithMessage("An unfinished item is carried over, or returned to the backlog.")
            .Must(choice => choice.Outcome != StayOutcome.Returned || !string.IsNullOrWhiteSpace(choice.Reason))
            .WithMessage("Say why it goes back to the backlog. The team and the review will read it.")
            .Must(choice => !ReasonText.Problems(choice.Reason).Any())
            .WithMessage((_, choice) => ReasonText.Problems(choice.Reason).First().Message) // refused for it
            .OverridePropertyName("unfinished");
        RuleFor(closing => closing.Unfinished)
            .Must(choices => choices.DistinctBy(choice => choice.Item).Count() == choices.Count)
            .WithMessage("Say of each item once what becomes of it.")
            .OverridePropertyName("unfinished");
        RuleForEach(closing => closing.ActualDays.Values)
            .Must(days => days is > 0 and <= RemainingNote.MostDays)
            .WithMessage("A real effort is more than 0 person-days. Leave the field empty where nobody knows.")
            .OverridePropertyName("actualDays");
    }
}
