using FluentValidation;
using ProductBalance.Data.Activity;

namespace ProductBalance.Data.Returns;

/// <summary>What the answer to a signal must keep to.</summary>
public sealed class SignalAnswerValidator : AbstractValidator<SignalAnswer>
{
    public SignalAnswerValidator() => RuleFor(answer => answer).Custom(CheckReason);

    private static void CheckReason(SignalAnswer answer, ValidationContext<SignalAnswer> context)
    {
        if (!answer.IsAccepted && string.IsNullOrWhiteSpace(answer.Reason))
        {
            context.AddFailure("reason", "Say why you decline it: next month's readers will ask.");
        }

        foreach (var problem in ReasonText.Problems(answer.Reason))
        {
            context.AddFailure(problem.Field, problem.Message);
        }
    }
}
