using FluentValidation;
using ProductBalance.Data.Backlog;

namespace ProductBalance.Data.Roadmap;

/// <summary>What a publication must keep to.</summary>
public sealed class PublicationInputValidator : AbstractValidator<PublicationInput>
{
    /// <summary>Longest reason of one change, in characters.</summary>
    public const int ReasonMaxLength = 300;

    public PublicationInputValidator()
    {
        RuleFor(input => input.Audiences)
            .NotEmpty()
            .WithMessage("Choose at least one audience.")
            .OverridePropertyName("audiences");
        RuleFor(input => input.Note)
            .Visible("Say in a sentence what this version brings: readers see it first.")
            .Storable()
            .AtMost(RoadmapVersion.NoteMaxLength)
            .OverridePropertyName("note");
        RuleForEach(input => input.Reasons)
            .ChildRules(reason => reason.RuleFor(one => one.Text).Storable().AtMost(ReasonMaxLength))
            .OverridePropertyName("reasons");
    }
}
