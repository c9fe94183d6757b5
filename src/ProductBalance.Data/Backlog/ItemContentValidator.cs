using System.Linq.Expressions;
using FluentValidation;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Data.Backlog;

/// <summary>What every item must keep to, complete or not. Whether it can be ranked is the impact gate's business.</summary>
public sealed class ItemContentValidator : AbstractValidator<ItemContent>
{
    private const int MaxPeopleAtOnce = 200;

    public ItemContentValidator()
    {
        RuleFor(item => item.Title)
            .Visible("Give the item a title.")
            .Storable()
            .AtMost(ItemContent.TitleMaxLength, "Move the rest into the description.");
        RuleFor(item => item.Description)
            .Storable()
            .AtMost(ItemContent.DescriptionMaxLength, "Link to the long text instead.");
        RuleFor(item => item.Areas).Must(BeNames).WithMessage((_, names) => NamesMessage(names, "areas"));
        RuleFor(item => item.Labels).Must(BeNames).WithMessage((_, names) => NamesMessage(names, "labels"));
        RuleFor(item => item.PeopleAtOnce)
            .InclusiveBetween(1, MaxPeopleAtOnce)
            .WithMessage("At least one person works on it, and at most the team's size.");
        RuleFor(item => item.Effort)
            .Must(effort => effort is null || Readiness.EffortProblem(effort) is null)
            .WithMessage(item => Readiness.EffortProblem(item.Effort!)!); // refused for it
        RuleFor(item => item.Skill)
            .Storable()
            .AtMost(ItemContent.NameMaxLength)
            .Must(skill => skill != "")
            .WithMessage("A skill has a name; leave it out where anybody can do it.");
        RuleFor(item => item.Outlay).InclusiveBetween(0, 1_000_000_000m).WithMessage("An outlay is 0 or more.");
        RuleFor(item => item.Urgency.Day)
            .NotNull()
            .When(item => item.Urgency.NeedsDay)
            .OverridePropertyName("urgency.day")
            .WithMessage("This urgency needs its day.");
        RuleFor(item => item.Urgency.ShareAfter)
            .InclusiveBetween(0, 1)
            .OverridePropertyName("urgency.shareAfter")
            .WithMessage("The share that a late release still brings lies between 0 and 1.");
        ImpactText(item => item.Impact.Statement, "impact.statement");
        ImpactText(item => item.Impact.Metric, "impact.metric");
        ImpactText(item => item.Impact.Unit, "impact.unit");
        ImpactText(item => item.Impact.Baseline.Source, "impact.baseline.source");
        ImpactText(item => item.Impact.Measurement.How, "impact.measurement.how");
        ImpactText(item => item.Impact.Measurement.Who, "impact.measurement.who");
        ImpactText(item => item.Impact.Driver == null ? null : item.Impact.Driver.Basis, "impact.driver.basis");
        RuleFor(item => item).Custom(CheckFigures);
    }

    private static void CheckFigures(ItemContent item, ValidationContext<ItemContent> context)
    {
        foreach (var problem in FigureTexts.Problems(item))
        {
            context.AddFailure(problem.Field, problem.Message);
        }
    }

    private void ImpactText(Expression<Func<ItemContent, string?>> text, string field) =>
        RuleFor(text).Storable().AtMost(ImpactDraft.TextMaxLength).OverridePropertyName(field);

    private static bool BeNames(IReadOnlyList<string> names) =>
        names.Count <= ItemContent.NamesMaxCount
        && names.All(name => name is { Length: > 0 and <= ItemContent.NameMaxLength } && PlainText.IsStorable(name));

    private static string NamesMessage(IReadOnlyList<string> names, string what) =>
        names.FirstOrDefault(name => name?.Length > ItemContent.NameMaxLength) is { } name
            ? PlainText.TooLong(name.Length, ItemContent.NameMaxLength, $"Shorten “{PlainText.Shortened(name, 40)}”.")
            : $"There can be at most {ItemContent.NamesMaxCount} {what}, each of 1 to {ItemContent.NameMaxLength} characters.";
}
