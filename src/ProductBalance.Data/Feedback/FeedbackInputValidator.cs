using FluentValidation;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Feedback;

namespace ProductBalance.Data.Feedback;

/// <summary>What a reader's feedback must keep to.</summary>
public sealed class FeedbackInputValidator : AbstractValidator<FeedbackInput>
{
    public FeedbackInputValidator()
    {
        RuleFor(input => input.Importance)
            .NotNull()
            .When(input => input.Entry is not null)
            .WithMessage("Say how much it matters to you.")
            .IsInEnum()
            .WithMessage("Choose one of these.")
            .OverridePropertyName("importance");
        RuleFor(input => input.Text)
            .Visible("Write what you think.")
            .When(input => input.Entry is null)
            .OverridePropertyName("text");
        RuleFor(input => input.Text).AtMost(ReaderFeedback.TextMaxLength).Storable().OverridePropertyName("text");
        RuleFor(input => input.Name).AtMost(ReaderFeedback.NameMaxLength).Storable().OverridePropertyName("name");
        RuleFor(input => input.Email)
            .AtMost(ReaderFeedback.EmailMaxLength)
            .Storable()
            .Must(email => string.IsNullOrWhiteSpace(email) || email.Trim().IndexOf('@') > 0)
            .WithMessage("An e-mail address has an @, as in ada@example.com. Leave it out if you want no answer.")
            .OverridePropertyName("email");
    }
}
