using FluentValidation;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Data.Waiting;

/// <summary>What somebody who puts an item on wait must keep to; the day is looked at by <see cref="WaitDay"/>.</summary>
public sealed class WaitTermsValidator : AbstractValidator<WaitTerms>
{
    public WaitTermsValidator()
    {
        RuleFor(terms => terms.Reason)
            .IsInEnum()
            .WithMessage("Choose what it waits for.")
            .OverridePropertyName("reason");
        RuleFor(terms => terms.Note).Storable().AtMost(Wait.NoteMaxLength).OverridePropertyName("note");
        RuleFor(terms => terms.Note)
            .Visible("Say in the note what it waits for.")
            .When(terms => terms.Reason == WaitReason.Other)
            .OverridePropertyName("note");
    }
}
