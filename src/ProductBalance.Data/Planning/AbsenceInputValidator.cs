using FluentValidation;

namespace ProductBalance.Data.Planning;

/// <summary>What days off must keep to.</summary>
public sealed class AbsenceInputValidator : AbstractValidator<AbsenceInput>
{
    private const int MostDays = 1_000;

    public AbsenceInputValidator() =>
        RuleFor(input => input.To)
            .GreaterThanOrEqualTo(input => input.From)
            .WithMessage("The last day is the first day or later.")
            .Must((input, to) => to.DayNumber - input.From.DayNumber < MostDays)
            .WithMessage($"Days off last at most {MostDays:N0} days. Take somebody who left out of the team instead.")
            .OverridePropertyName("to");
}
