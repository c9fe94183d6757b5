using FluentValidation;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;

namespace ProductBalance.Data.Outcomes;

/// <summary>What a reason must keep to; it stays in the record.</summary>
public sealed class ReasonInputValidator : AbstractValidator<ReasonInput>
{
    public ReasonInputValidator() =>
        RuleFor(input => input.Reason)
            .Visible("Say why; it stays in the record.")
            .Storable()
            .AtMost(ReasonText.MaxLength)
            .OverridePropertyName("reason");
}
