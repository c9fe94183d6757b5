using FluentValidation;

namespace ProductBalance.Data.Planning;

/// <summary>What a request for a plan must keep to, before the product is looked at.</summary>
public sealed class PlanRequestValidator : AbstractValidator<PlanRequest>
{
    private const double MostDays = 100_000;

    public PlanRequestValidator()
    {
        RuleFor(request => request.Sprint)
            .GreaterThan(0)
            .WithMessage("Sprints are numbered from 1; leave the number out to plan from today.")
            .OverridePropertyName("sprint");
        RuleFor(request => request.Capacity)
            .Custom(
                (capacity, context) =>
                {
                    foreach (var (team, days) in capacity.Where(each => each.Value is not (>= 0 and <= MostDays)))
                    {
                        context.AddFailure($"capacity.{team}", $"A capacity is 0 to {MostDays:N0} person-days.");
                    }
                }
            );
        RuleFor(request => request.Mix!) // a rule for null does not run its validator
            .SetValidator(new MixPolicyValidator())
            .OverridePropertyName("mix");
    }
}
