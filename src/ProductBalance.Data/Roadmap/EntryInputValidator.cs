using FluentValidation;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

/// <summary>What the words of an entry must keep to.</summary>
public sealed class EntryInputValidator : AbstractValidator<EntryInput>
{
    public EntryInputValidator()
    {
        RuleFor(input => input.Title).Storable().AtMost(RoadmapEntry.TitleMaxLength).OverridePropertyName("title");
        RuleFor(input => input.Outcome)
            .Storable()
            .AtMost(RoadmapEntry.OutcomeMaxLength)
            .OverridePropertyName("outcome");
    }
}
