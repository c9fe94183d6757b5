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
        When(request => request.Mix is not null, RulesOfMix);
    }

    private void RulesOfMix()
    {
        Share(request => request.Mix!.TechShareMin, "techShareMin"); // not null here, as below
        Share(request => request.Mix!.TechShareMax, "techShareMax");
        Share(request => request.Mix!.TechHeavyAt, "techHeavyAt");
        Count(request => request.Mix!.ShowableMin, "showableMin");
        Count(request => request.Mix!.ShowableMinWhenTechHeavy, "showableMinWhenTechHeavy");
        RuleFor(request => request.Mix!.TechShareMax)
            .GreaterThanOrEqualTo(request => request.Mix!.TechShareMin)
            .WithMessage("The greatest tech share lies below the least. Raise it, or lower the least.")
            .OverridePropertyName("mix.techShareMax");
        RuleFor(request => request.Mix!.ShowableMaxDays)
            .InclusiveBetween(0.01, MostDays)
            .WithMessage("A small item has above 0 person-days.")
            .OverridePropertyName("mix.showableMaxDays");
    }

    private void Share(System.Linq.Expressions.Expression<Func<PlanRequest, double>> share, string name) =>
        RuleFor(share)
            .InclusiveBetween(0, 1)
            .WithMessage("A share is 0 to 1: 0.4 for 40%.")
            .OverridePropertyName($"mix.{name}");

    private void Count(System.Linq.Expressions.Expression<Func<PlanRequest, int>> count, string name) =>
        RuleFor(count)
            .InclusiveBetween(0, 100)
            .WithMessage("Say how many items there are to show, 0 to 100.")
            .OverridePropertyName($"mix.{name}");
}
