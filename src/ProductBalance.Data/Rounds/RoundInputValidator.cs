using FluentValidation;
using ProductBalance.Domain.Rounds;

namespace ProductBalance.Data.Rounds;

/// <summary>What every round must keep to; what the product knows of items and people, its store checks.</summary>
public sealed class RoundInputValidator : AbstractValidator<RoundInput>
{
    public RoundInputValidator()
    {
        RuleFor(input => input.Items)
            .NotEmpty()
            .WithMessage("Choose at least one item.")
            .Must(items => items.Distinct().Count() <= EstimationRound.MostItems)
            .WithMessage($"A round has at most {EstimationRound.MostItems} items. Start a second one for the rest.")
            .OverridePropertyName("items");
        RuleFor(input => input.Members)
            .Must(members => members.Distinct().Count() >= 2)
            .WithMessage("Invite at least two people: one alone has nobody to compare with.")
            .Must(members => members.Distinct().Count() <= EstimationRound.MostMembers)
            .WithMessage($"A round has at most {EstimationRound.MostMembers} people. Invite those who know the work.")
            .OverridePropertyName("members");
    }
}
