using FluentValidation;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Planning;

/// <summary>What a mix policy must keep to.</summary>
public sealed class MixPolicyValidator : AbstractValidator<MixPolicy>
{
    private const int MostItems = 50;
    private const double MostDays = 100;

    public MixPolicyValidator()
    {
        RuleFor(policy => policy.TechShareMin)
            .Must(BeShare)
            .WithMessage("The least tech share lies between 0 and 100 %.")
            .OverridePropertyName("techShareMin");
        RuleFor(policy => policy.TechShareMax)
            .Must(BeShare)
            .WithMessage("The greatest tech share lies between 0 and 100 %.")
            .Must((policy, most) => !(most < policy.TechShareMin))
            .WithMessage("The greatest tech share is the least one or more.")
            .OverridePropertyName("techShareMax");
        RuleFor(policy => policy.TechHeavyAt)
            .Must(BeShare)
            .WithMessage("The share from which on a sprint is tech-heavy lies between 0 and 100 %.")
            .OverridePropertyName("techHeavyAt");
        RuleFor(policy => policy.ShowableMin)
            .InclusiveBetween(0, MostItems)
            .WithMessage($"Ask for 0 to {MostItems} items that can be shown.")
            .OverridePropertyName("showableMin");
        RuleFor(policy => policy.ShowableMinWhenTechHeavy)
            .InclusiveBetween(0, MostItems)
            .WithMessage($"Ask for 0 to {MostItems} items that can be shown.")
            .OverridePropertyName("showableMinWhenTechHeavy");
        RuleFor(policy => policy.ShowableMaxDays)
            .Must(days => days is > 0 and <= MostDays)
            .WithMessage($"Such an item has more than 0 and at most {MostDays:N0} person-days.")
            .OverridePropertyName("showableMaxDays");
    }

    private static bool BeShare(double share) => share is >= 0 and <= 1;
}
