using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Impact.Reading;

namespace ProductBalance.Web.Features.Backlog.Editing;

/// <summary>What an item begins with, and how its sentence fills it.</summary>
public static class NewItem
{
    // A month shows most effects; whoever knows better changes it.
    private const int UsualDays = 30;

    /// <summary>An empty item of a person: their team, and they measure it.</summary>
    /// <param name="kind">The kind that the address names; else product managers begin initiatives, others requests.</param>
    /// <param name="standing">Who begins it.</param>
    /// <param name="name">Their name.</param>
    public static ItemContent Of(string? kind, Standing standing, string name) =>
        new()
        {
            Kind =
                AddressText.Choice<ItemKind>(kind)
                ?? (standing.Allows(Permission.EditAny) ? ItemKind.Product : ItemKind.Tech),
            Title = "",
            Team = standing.TeamId,
            Impact = new ImpactDraft { Measurement = new MeasurementPlan(Who: name, DaysAfterRelease: UsualDays) },
        };

    /// <summary>The item after its sentence was changed: the impact and the title follow, unless they were edited.</summary>
    public static ItemContent WithSentence(ItemContent content, string statement) =>
        content with
        {
            Impact = ReadingDraft.Over(content.Impact, statement),
            Title = content.Title == TitleOf(content.Impact.Statement ?? "") ? TitleOf(statement) : content.Title,
        };

    private static string TitleOf(string statement)
    {
        var text = statement.Trim().TrimEnd('.');
        return text.Length is 0 or > ItemContent.TitleMaxLength ? "" : char.ToUpperInvariant(text[0]) + text[1..];
    }
}
