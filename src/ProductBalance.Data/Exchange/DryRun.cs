using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Exchange.Reading;

namespace ProductBalance.Data.Exchange;

/// <summary>What an import would do, told before anything is stored.</summary>
public sealed record DryRun
{
    private const int MostListed = 500;

    public required ImportPlan Plan { get; init; }

    public required ImportCounts Counts { get; init; }

    /// <summary>The first problems in the order of the rows; <see cref="ProblemCount"/> tells how many there are.</summary>
    public required IReadOnlyList<RowProblem> Problems { get; init; }

    public required int ProblemCount { get; init; }

    /// <summary>How many items have a guess where no column says it, by field.</summary>
    public required IReadOnlyDictionary<ImportField, int> Guesses { get; init; }

    public required IReadOnlyList<string> Notes { get; init; }

    public required IReadOnlyList<ImportQuestion> Questions { get; init; }

    public static DryRun Of(TableFile file, ImportPlan plan, ImportLimits limits)
    {
        var tally = new ImportTally();
        foreach (var row in RowConverter.Convert(file, plan, limits))
        {
            tally.Add(row);
        }

        var problems = tally.AllProblems(plan);
        return new DryRun
        {
            Plan = plan,
            Counts = tally.Counts,
            Problems = [.. problems.Take(MostListed)],
            ProblemCount = problems.Count,
            Guesses = tally.Guesses,
            Notes = [.. file.Notes, .. PlanNotes(plan)],
            Questions = [.. ImportPlanner.Questions(file, plan)],
        };
    }

    private static IEnumerable<string> PlanNotes(ImportPlan plan)
    {
        var fields = plan.Mapping.Select(column => column.Field).ToHashSet();
        if (fields.Contains(ImportField.WholeItem))
        {
            yield break; // our own items bring both
        }

        if (!fields.Contains(ImportField.Title))
        {
            yield return fields.Contains(ImportField.ExternalKey)
                ? "No column looks like a title, so the keys name the items. Choose a title column if there is one."
                : "No column looks like a title. Choose the one that names the items.";
        }

        if (!fields.Contains(ImportField.ExternalKey))
        {
            yield return "No column looks like a key, so importing the file again would make the items a second time.";
        }
    }
}
