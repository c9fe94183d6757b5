using FluentValidation;
using ProductBalance.Data.Access;

namespace ProductBalance.Web.Features.Access;

/// <summary>The faults that can be told without asking the database.</summary>
public sealed class NewAccountInputValidator : AbstractValidator<NewAccountInput>
{
    public NewAccountInputValidator()
    {
        RuleFor(input => input.UserName)
            .NotEmpty()
            .WithMessage("Choose a user name; your e-mail address will do.")
            .MaximumLength(SignInInput.NameMaxLength)
            .WithMessage($"A user name has at most {SignInInput.NameMaxLength} characters.");
        RuleFor(input => input.DisplayName)
            .NotEmpty()
            .WithMessage("Give the name that your colleagues know you by.")
            .MaximumLength(AppUser.DisplayNameMaxLength)
            .WithMessage($"A name has at most {AppUser.DisplayNameMaxLength} characters.");
        RuleFor(input => input.Password)
            .Length(PasswordRules.MinimumLength, PasswordRules.MaximumLength)
            .WithMessage($"A password has {PasswordRules.MinimumLength} to {PasswordRules.MaximumLength} characters.");
    }
}
