using FluentValidation;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;

namespace ProductBalance.Data.Waiting;

/// <summary>What a change of the expected day must keep to; the day is looked at by <see cref="WaitDay"/>.</summary>
public sealed class WaitDayInputValidator : AbstractValidator<WaitDayInput>
{
    public WaitDayInputValidator() =>
        RuleFor(input => input.Reason)
            .Visible("Say why the day moves; colleagues will read it.")
            .Storable()
            .AtMost(ReasonText.MaxLength)
            .OverridePropertyName("reason");
}
