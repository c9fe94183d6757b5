using FluentValidation;
using ProductBalance.Data.Backlog;

namespace ProductBalance.Data.Access;

/// <summary>What a new membership must keep to.</summary>
public sealed class MemberInputValidator : AbstractValidator<MemberInput>
{
    /// <summary>The longest user name that accounts have.</summary>
    public const int UserNameMaxLength = 256;

    public MemberInputValidator()
    {
        RuleFor(input => input.UserName)
            .Visible("Give the name that this person signs in with.")
            .Storable()
            .AtMost(UserNameMaxLength)
            .OverridePropertyName("userName");
        RuleFor(input => input.Role).IsInEnum().WithMessage("Choose one of the roles.").OverridePropertyName("role");
    }
}
