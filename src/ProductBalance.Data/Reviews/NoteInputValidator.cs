using FluentValidation;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Reviews;

namespace ProductBalance.Data.Reviews;

/// <summary>What the note of a review must keep to.</summary>
public sealed class NoteInputValidator : AbstractValidator<NoteInput>
{
    public NoteInputValidator() =>
        RuleFor(input => input.Note).AtMost(SprintReview.NoteMaxLength).Storable().OverridePropertyName("note");
}
