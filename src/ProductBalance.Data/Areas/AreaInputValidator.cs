using FluentValidation;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Areas;

/// <summary>What an area must keep to.</summary>
public sealed class AreaInputValidator : AbstractValidator<AreaInput>
{
    public AreaInputValidator()
    {
        RuleFor(input => input.Path)
            .Must(path => AreaPath.Tidy(path).Length > 0)
            .WithMessage("Name the area, such as Shop/Checkout.")
            .Must(path => !path.Contains(','))
            .WithMessage("A comma stands between two areas where items name them. Leave it out.")
            .Storable()
            .AtMost(ItemContent.NameMaxLength)
            .OverridePropertyName("path");
        RuleFor(input => input.Description)
            .Storable()
            .AtMost(Area.DescriptionMaxLength)
            .OverridePropertyName("description");
    }
}
