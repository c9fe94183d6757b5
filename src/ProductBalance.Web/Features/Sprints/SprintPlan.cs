using ProductBalance.Data.Planning;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Web.Features.Sprints;

/// <summary>A sprint's plan over the ranking as it is now: its items in their order, and what they add up to.</summary>
public sealed class SprintPlan
{
    public SprintPlan(SprintDetail detail, BacklogSnapshot backlog)
    {
        (Detail, Backlog) = (detail, backlog);
        Entries =
        [
            .. from line in detail.Lines
            let row = backlog.Find(line.Number)
            where row is not null
            orderby !row.IsInLane, row.Rank == 0, row.Rank, row.Number
            select new PlanEntry(line, row, detail.Marks.TryGetValue(line.Number, out var mark) ? mark : null),
        ];
    }

    public SprintDetail Detail { get; }

    public BacklogSnapshot Backlog { get; }

    /// <summary>What is in it: the lights-on lane first, then by rank, then what is done.</summary>
    public IReadOnlyList<PlanEntry> Entries { get; }

    /// <summary>Items that stay out whatever the plan would choose.</summary>
    public IEnumerable<BacklogRow> KeptOut =>
        Detail
            .Marks.Where(mark => mark.Value == SprintMarkKind.Banned)
            .Select(mark => Backlog.Find(mark.Key))
            .OfType<BacklogRow>()
            .OrderBy(row => row.Number);

    /// <summary>Person-days that are planned for all items.</summary>
    public double PlannedDays => Entries.Sum(entry => entry.Days);

    /// <summary>Person-days that all teams have.</summary>
    public double Capacity => Detail.Capacities.Sum(capacity => capacity.Days);

    /// <summary>Tech effort ÷ effort outside the lights-on lane; null where nothing is outside of it.</summary>
    public double? TechShare =>
        Outside.Sum(entry => entry.Days) is > 0 and var all
            ? Outside.Where(entry => entry.IsTech).Sum(entry => entry.Days) / all
            : null;

    /// <summary>How many small product items there are to show.</summary>
    public int Showable => Entries.Count(entry => Showability.Counts(entry.Row.Content, Detail.Policy));

    /// <summary>How many the policy asks for: more in a sprint that is mostly tech.</summary>
    public int ShowableAsked =>
        TechShare > Detail.Policy.TechHeavyAt ? Detail.Policy.ShowableMinWhenTechHeavy : Detail.Policy.ShowableMin;

    /// <summary>
    /// What to put in where there is too little to show: the small product item that stands highest of those that could come;
    /// null where there is enough, or none.
    /// </summary>
    public BacklogRow? NextToShow =>
        Showable < ShowableAsked
            ? Candidates("").FirstOrDefault(row => Showability.Counts(row.Content, Detail.Policy))
            : null;

    /// <summary>Whether the share of tech lies within the policy.</summary>
    public bool KeepsTechShare =>
        TechShare is not { } share || (share >= Detail.Policy.TechShareMin && share <= Detail.Policy.TechShareMax);

    private IEnumerable<PlanEntry> Outside => Entries.Where(entry => !entry.Row.IsInLane);

    /// <summary>Person-days that are planned for a team; without one, for items that name none.</summary>
    public double DaysOf(TeamId? team) =>
        Entries.Where(entry => entry.Row.Content.Team == team).Sum(entry => entry.Days);

    /// <summary>What the ranking would put in next, as words find it.</summary>
    public IEnumerable<BacklogRow> Candidates(string words) =>
        Backlog.Ranked.Where(row =>
            !Detail.Taken.Contains(row.Number)
            && !IsKeptOut(row.Number)
            && row.EffortDays is not null
            && Matches(row, words.Trim())
        );

    private bool IsKeptOut(int number) =>
        Detail.Marks.TryGetValue(number, out var mark) && mark == SprintMarkKind.Banned;

    private bool Matches(BacklogRow row, string words) =>
        words.Length == 0
        || row.Content.Title.Contains(words, StringComparison.CurrentCultureIgnoreCase)
        || Backlog.Product.KeyOf(row.Number).StartsWith(words, StringComparison.OrdinalIgnoreCase)
        || row.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) == words;
}
