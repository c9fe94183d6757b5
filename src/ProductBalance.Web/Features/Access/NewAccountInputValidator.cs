using FluentValidation;
using ProductBalance.Data.Access;
using ProductBalance.Data.Backlog;

namespace ProductBalance.Web.Features.Access;

/// <summary>The faults that can be told without asking the database.</summary>
public sealed class NewAccountInputValidator : AbstractValidator<NewAccountInput>
{
    public NewAccountInputValidator()
    {
        RuleFor(input => input.UserName)
            .NotEmpty()
            .WithMessage("Choose a user name; your e-mail address will do.")
            .AtMost(SignInInput.NameMaxLength);
        RuleFor(input => input.DisplayName)
            .NotEmpty()
            .WithMessage("Give the name that your colleagues know you by.")
            .AtMost(AppUser.DisplayNameMaxLength);
        RuleFor(input => input.Password)
            .Length(PasswordRules.MinimumLength, PasswordRules.MaximumLength)
            .WithMessage($"A password has {PasswordRules.MinimumLength} to {PasswordRules.MaximumLength} characters.");
    }
}
