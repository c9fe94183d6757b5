using FluentValidation;
using ProductBalance.Data.Backlog;

namespace ProductBalance.Data.Access;

/// <summary>What an invitation must keep to.</summary>
public sealed class InvitationInputValidator : AbstractValidator<InvitationInput>
{
    public InvitationInputValidator()
    {
        RuleFor(input => input.Name)
            .Visible("Say whom you invite, so that you find the invitation again.")
            .Storable()
            .AtMost(Invitation.NameMaxLength)
            .OverridePropertyName("name");
        RuleFor(input => input.Role).IsInEnum().WithMessage("Choose one of the roles.").OverridePropertyName("role");
    }
}
