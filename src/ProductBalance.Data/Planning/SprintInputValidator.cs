using FluentValidation;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Planning;

/// <summary>What the description of a sprint must keep to.</summary>
public sealed class SprintInputValidator : AbstractValidator<SprintInput>
{
    public SprintInputValidator()
    {
        RuleFor(input => input.Name).Storable().AtMost(Sprint.NameMaxLength).OverridePropertyName("name");
        RuleFor(input => input.Goal).Storable().AtMost(Sprint.GoalMaxLength).OverridePropertyName("goal");
        RuleFor(input => input.End)
            .GreaterThanOrEqualTo(input => input.Start)
            .WithMessage("The last day is the first day or later.")
            .Must((input, end) => end.DayNumber - input.Start.DayNumber < SprintPeriod.MaxDays)
            .WithMessage($"A sprint has at most {SprintPeriod.MaxDays} days. Choose an earlier last day.")
            .OverridePropertyName("end");
    }
}
