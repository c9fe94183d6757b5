using FluentValidation;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Planning;

/// <summary>What the description of somebody of a team must keep to.</summary>
public sealed class PersonInputValidator : AbstractValidator<PersonInput>
{
    public PersonInputValidator()
    {
        RuleFor(input => input.Name)
            .Visible("Say who it is.")
            .Storable()
            .AtMost(TeamPerson.NameMaxLength)
            .OverridePropertyName("name");
        RuleFor(input => input.Share)
            .Must(share => share is > 0 and <= 1)
            .WithMessage("The share of the week in this team is above 0 % and at most 100 %.")
            .OverridePropertyName("share");
        RuleFor(input => input.Skills)
            .Must(BeSkills)
            .WithMessage(
                $"There can be at most {TeamPerson.MaxSkills} skills, each of 1 to {ItemContent.NameMaxLength} characters."
            )
            .OverridePropertyName("skills");
    }

    private static bool BeSkills(IReadOnlyList<string> skills) =>
        skills.Count <= TeamPerson.MaxSkills
        && skills.All(skill =>
            skill is { Length: > 0 and <= ItemContent.NameMaxLength } && PlainText.IsStorable(skill)
        );
}
