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
            .Must(path => AreaPath.Problem(path) is null)
            .WithMessage((_, path) => AreaPath.Problem(path)!) // refused for it
            .Storable()
            .AtMost(ItemContent.NameMaxLength)
            .OverridePropertyName("path");
        RuleFor(input => input.Description)
            .Storable()
            .AtMost(Area.DescriptionMaxLength)
            .OverridePropertyName("description");
    }
}
