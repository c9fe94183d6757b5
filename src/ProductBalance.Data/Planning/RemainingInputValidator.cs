using FluentValidation;
using ProductBalance.Domain.Planning.Progress;

namespace ProductBalance.Data.Planning;

/// <summary>What the effort that is left must keep to.</summary>
public sealed class RemainingInputValidator : AbstractValidator<RemainingInput>
{
    public RemainingInputValidator() =>
        RuleFor(input => input.Days)
            .InclusiveBetween(0, RemainingNote.MostDays)
            .WithMessage(
                FormattableString.Invariant(
                    $"Say how many person-days are left, from 0 to {RemainingNote.MostDays:#,0}."
                )
            )
            .OverridePropertyName("days");
}
