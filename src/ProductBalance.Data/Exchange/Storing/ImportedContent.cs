using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Exchange.Storing;

/// <summary>What an imported row says, as the content of an item.</summary>
internal sealed class ImportedContent(IReadOnlyList<Team> teams)
{
    /// <summary>The content of a new item.</summary>
    public ItemContent New(ImportedRow row) => Over(new ItemContent { Kind = row.Kind, Title = row.Title }, row);

    /// <summary>An item's content with what the file says over it; where the file says nothing, the item's stands.</summary>
    public ItemContent Over(ItemContent content, ImportedRow row) =>
        content with
        {
            Title = row.Title,
            Kind = row.KindIsGuess ? content.Kind : row.Kind,
            Description = DescriptionOf(row) ?? content.Description,
            Areas = row.Areas.Count > 0 ? Names(row.Areas) : content.Areas,
            Labels = LabelsOf(row) is { Count: > 0 } labels ? labels : content.Labels,
            Team = TeamOf(row)?.Id ?? content.Team,
            Effort = row.EffortDays is { } days ? Estimate.Of(days) : content.Effort,
            Inputs = row.ModelInputs.Count > 0 ? InputsOf(row) : content.Inputs,
            Impact = row.ImpactText is { Length: > 0 } text
                ? content.Impact with
                {
                    Statement = Cut(text),
                }
                : content.Impact,
        };

    private Team? TeamOf(ImportedRow row) =>
        row.Team is { } name
            ? teams.FirstOrDefault(team => team.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            : null;

    private static string? DescriptionOf(ImportedRow row)
    {
        var text = string.Join(
            "\n\n",
            new[] { row.Description, row.Link }.Where(part => !string.IsNullOrWhiteSpace(part))
        );
        return text.Length == 0 ? null : text[..Math.Min(text.Length, ItemContent.DescriptionMaxLength)];
    }

    private IReadOnlyList<string> LabelsOf(ImportedRow row)
    {
        var unknownTeam = row.Team is { } name && TeamOf(row) is null ? $"team {name}" : null;
        return Names([.. row.Labels, .. new[] { row.Priority, unknownTeam }.OfType<string>()]);
    }

    private static IReadOnlyList<string> Names(IEnumerable<string> names) =>
        [
            .. names
                .Select(name => name.Trim())
                .Where(name => name.Length is > 0 and <= ItemContent.NameMaxLength)
                .Distinct()
                .Take(ItemContent.NamesMaxCount),
        ];

    private static Dictionary<string, ModelInput> InputsOf(ImportedRow row) =>
        row.ModelInputs.ToDictionary(input => input.Key, input => new ModelInput(Estimate.Of(input.Value), "imported"));

    private static string Cut(string text) => text[..Math.Min(text.Length, ImpactDraft.TextMaxLength)];
}
