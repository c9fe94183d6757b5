using FluentValidation;

namespace ProductBalance.Web.Features.Access;

public sealed class PasswordInputValidator : AbstractValidator<PasswordInput>
{
    public PasswordInputValidator()
    {
        RuleFor(input => input.Current)
            .NotEmpty()
            .WithMessage("Give your password of today, so that nobody else can change it.");
        RuleFor(input => input.Next)
            .Length(PasswordRules.MinimumLength, PasswordRules.MaximumLength)
            .WithMessage($"A password has {PasswordRules.MinimumLength} to {PasswordRules.MaximumLength} characters.");
    }
}
