using FluentValidation;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

/// <summary>What a group must keep to.</summary>
public sealed class GroupInputValidator : AbstractValidator<GroupInput>
{
    public GroupInputValidator()
    {
        RuleFor(input => input.Entries)
            .Must(entries => entries.Distinct().Count() > 1)
            .WithMessage("Choose at least two entries to group.")
            .OverridePropertyName("entries");
        RuleFor(input => input.Title)
            .Visible("Name the group: readers see this name in the place of its items.")
            .Storable()
            .AtMost(RoadmapEntry.TitleMaxLength)
            .OverridePropertyName("title");
    }
}
