using FluentValidation;

namespace ProductBalance.Data.Planning;

/// <summary>What the plan for one item must keep to.</summary>
public sealed class SprintItemInputValidator : AbstractValidator<SprintItemInput>
{
    private const double MostDays = 100_000;

    public SprintItemInputValidator() =>
        RuleFor(input => input.PlannedDays)
            .Must(days => days is null or (> 0 and <= MostDays))
            .WithMessage("Plan more than 0 person-days, or leave the field empty for the expected effort.")
            .OverridePropertyName("plannedDays");
}
