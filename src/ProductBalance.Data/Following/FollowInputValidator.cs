using FluentValidation;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Following;

/// <summary>What can be followed.</summary>
public sealed class FollowInputValidator : AbstractValidator<FollowInput>
{
    public FollowInputValidator()
    {
        RuleFor(input => input.Area)
            .Must(area => area is null || AreaPath.Tidy(area).Length > 0)
            .WithMessage("Name the area, such as Shop/Checkout.")
            .Storable()
            .AtMost(ItemContent.NameMaxLength)
            .OverridePropertyName("area");
        RuleFor(input => input.Area)
            .Null()
            .When(input => input.Item is not null)
            .WithMessage("Follow an area or an item, one at a time.")
            .OverridePropertyName("area");
    }
}
