using FluentValidation;
using ProductBalance.Data.Backlog;

namespace ProductBalance.Data.Access;

/// <summary>What a new token must keep to.</summary>
public sealed class TokenInputValidator : AbstractValidator<TokenInput>
{
    public TokenInputValidator()
    {
        RuleFor(input => input.Name)
            .Visible("Give the token a name that says who uses it, such as \"build server\".")
            .Storable()
            .AtMost(ApiToken.NameMaxLength)
            .OverridePropertyName("name");
        RuleFor(input => input.Scope)
            .IsInEnum()
            .WithMessage("Choose one of the scopes read, submit and write.")
            .OverridePropertyName("scope");
        RuleFor(input => input.Days)
            .InclusiveBetween(1, TokenInput.MostDays)
            .WithMessage($"A token holds from 1 to {TokenInput.MostDays:N0} days.")
            .OverridePropertyName("days");
    }
}
