using FluentValidation;
using ProductBalance.Data.Settings;
using ProductBalance.Domain.Returns;

namespace ProductBalance.Data.Returns;

/// <summary>What a rate must keep to.</summary>
public sealed class TeamRateInputValidator : AbstractValidator<TeamRateInput>
{
    public TeamRateInputValidator()
    {
        RuleFor(input => input.From)
            .Must(day => day is { Year: >= 2000 })
            .WithMessage("Choose the day from which the rate counts, not before the year 2000.")
            .OverridePropertyName("from");
        RuleFor(input => input.People)
            .Must(people => people is >= 0 and <= TeamRate.MaxPeople)
            .WithMessage($"Say how many people, from 0 to {TeamRate.MaxPeople}; half a week is 0.5.")
            .OverridePropertyName("people");
        RuleFor(input => input.DayRate)
            .Must(rate => rate is >= 0 and <= TeamInputValidator.HighestDayRate)
            .WithMessage("Say what a day costs: 0 or more.")
            .OverridePropertyName("dayRate");
    }
}
