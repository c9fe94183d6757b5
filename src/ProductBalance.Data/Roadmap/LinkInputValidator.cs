using FluentValidation;
using ProductBalance.Data.Backlog;

namespace ProductBalance.Data.Roadmap;

/// <summary>What a link must keep to.</summary>
public sealed class LinkInputValidator : AbstractValidator<LinkInput>
{
    public LinkInputValidator() =>
        RuleFor(input => input.Name)
            .Visible("Say for whom the link is, such as “Sales”: you will want to know when you withdraw it.")
            .Storable()
            .AtMost(RoadmapLink.NameMaxLength)
            .OverridePropertyName("name");
}
