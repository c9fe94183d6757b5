using FluentValidation;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Settings;

/// <summary>What the description of a team must keep to.</summary>
public sealed class TeamInputValidator : AbstractValidator<TeamInput>
{
    /// <summary>Far above what a person costs, and below what its column keeps.</summary>
    public const decimal HighestDayRate = 1_000_000_000;

    public TeamInputValidator()
    {
        RuleFor(input => input.Name)
            .Visible("Give the team a name.")
            .Storable()
            .AtMost(Team.NameMaxLength)
            .OverridePropertyName("name");
        RuleFor(input => input.People)
            .InclusiveBetween(1, Team.MaxPeople)
            .WithMessage($"A team has 1 to {Team.MaxPeople} people.")
            .OverridePropertyName("people");
        RuleFor(input => input.Availability)
            .Must(share => share is > 0 and <= 1)
            .WithMessage("The share of time for backlog items is above 0 % and at most 100 %.")
            .OverridePropertyName("availability");
        RuleFor(input => input.DayRate)
            .InclusiveBetween(0, HighestDayRate)
            .WithMessage("A day costs 0 or more; 0 means that you do not count people's time.")
            .OverridePropertyName("dayRate");
    }
}
