using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Exchange.Reading;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Impact.Reading;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Exchange.Storing;

/// <summary>What an imported row says, as the content of an item.</summary>
internal sealed class ImportedContent(IEnumerable<Team> known)
{
    private readonly List<Team> _teams = [.. known];

    /// <summary>The content of a new item.</summary>
    public ItemContent New(ImportedRow row) => Over(new ItemContent { Kind = row.Kind, Title = row.Title }, row);

    /// <summary>An item's content with what the file says over it; where the file says nothing, the item's stands.</summary>
    public ItemContent Over(ItemContent content, ImportedRow row) =>
        row.Whole is { } whole
            ? whole.ContentFor(Named(whole.Team)?.Id)
            : Over(content, row, Says(row, ImportField.Team, content.Team is null) ? Named(row.Team) : null);

    /// <summary>The team of that name; null where there is none.</summary>
    public Team? Named(string? name) =>
        _teams.FirstOrDefault(team => team.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    public void Add(Team team) => _teams.Add(team);

    private static ItemContent Over(ItemContent content, ImportedRow row, Team? team) =>
        content with
        {
            Title = row.Title,
            Kind = row.KindIsGuess ? content.Kind : row.Kind,
            Description = ImportedDescription.Of(row) ?? content.Description,
            Areas =
                row.Areas.Count > 0 && Says(row, ImportField.Areas, content.Areas.Count == 0)
                    ? Names(row.Areas)
                    : content.Areas,
            Labels = LabelsOf(row, team) is { Count: > 0 } labels ? labels : content.Labels,
            Team = team?.Id ?? content.Team,
            PeopleAtOnce = Math.Min(content.PeopleAtOnce, team?.People ?? content.PeopleAtOnce),
            Skill = row.Skill ?? content.Skill,
            Showable = row.Showable ?? content.Showable,
            Effort =
                row.EffortDays is { } days
                && days != content.Effort?.Likely
                && Says(row, ImportField.Effort, content.Effort is null)
                    ? Estimate.Of(days)
                    : content.Effort,
            Inputs = InputsOf(content.Inputs, row.ModelInputs),
            Impact = ImpactOf(content.Impact, row.ImpactText),
        };

    // A guess fills what is open, and changes nothing that stands.
    private static bool Says(ImportedRow row, ImportField field, bool isOpen) => isOpen || !row.Guesses.Contains(field);

    // What the sentence says is a guess until somebody has named the source of its baseline: the gate asks for that.
    private static ImpactDraft ImpactOf(ImpactDraft impact, string? text) =>
        text is null || text == impact.Statement ? impact : ReadingDraft.Over(impact, text);

    // A team that the product does not have stays readable as a label.
    private static IReadOnlyList<string> LabelsOf(ImportedRow row, Team? team)
    {
        var unknownTeam =
            team is null && row.Team is { } name && Says(row, ImportField.Team, isOpen: false) ? $"team {name}" : null;
        return Names([.. row.Labels, .. new[] { row.Priority, unknownTeam }.OfType<string>()]);
    }

    private static IReadOnlyList<string> Names(IEnumerable<string> names) =>
        [
            .. names
                .Select(name => TextCut.To(name.Trim(), ItemContent.NameMaxLength))
                .Where(name => name.Length > 0)
                .Distinct()
                .Take(ItemContent.NamesMaxCount),
        ];

    // An input that has the file's figure already keeps its evidence.
    private static Dictionary<string, ModelInput> InputsOf(
        IReadOnlyDictionary<string, ModelInput> inputs,
        IReadOnlyDictionary<string, double> imported
    )
    {
        var result = new Dictionary<string, ModelInput>(inputs);
        foreach (var (name, value) in imported)
        {
            var estimate = Estimate.Of(value);
            result[name] =
                inputs.GetValueOrDefault(name) is { } there && there.Estimate == estimate
                    ? there
                    : new ModelInput(estimate, "imported");
        }

        return result;
    }
}
