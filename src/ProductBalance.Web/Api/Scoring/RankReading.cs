using System.Text.Json;
using ProductBalance.Data;
using ProductBalance.Domain;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Web.Api.Scoring;

/// <summary>An item of a what-if ranking as it was read.</summary>
/// <param name="Item">What is ranked.</param>
/// <param name="Id">The id as it was sent.</param>
/// <param name="Field">Where it stands in the body.</param>
public sealed record RankReading(StatelessItem Item, JsonElement Id, string Field)
{
    public const int MostItems = 10_000;

    public const int MostWithRanges = 1_000;

    /// <summary>More than these help nobody.</summary>
    private const int MostProblems = 100;

    public static FieldProblem NoModel { get; } =
        new("model", "Name the model: rice, ice, wsjf, weighted, returnOnEffort or costOfDelayPerEffort.");

    /// <summary>All items of a body.</summary>
    /// <exception cref="FluentValidation.ValidationException">Something is missing or wrong.</exception>
    public static IReadOnlyList<RankReading> Read(RankBody body)
    {
        var items = body.Items ?? [];
        List<FieldProblem> problems = [.. ProblemsOf(body)];
        Problems.ThrowIfAny([], problems);

        var ids = new HashSet<string>();
        List<RankReading> readings = [];
        for (var i = 0; i < items.Count && problems.Count < MostProblems; i++)
        {
            if (items[i] is null) // a list in JSON may say null where nobody expects it
            {
                problems.Add(
                    new($"items[{i}]", "Send an item here, with an id and its inputs, or leave the place out.")
                );
            }
            else if (Read(body.Model!.Value, items[i], $"items[{i}]", ids, problems) is { } reading) // checked above
            {
                readings.Add(reading);
            }
        }

        if (readings.Count > MostWithRanges && readings.Any(reading => reading.Item.Inputs.HasRange))
        {
            problems.Add(
                new(
                    "items",
                    $"With ranges at most {MostWithRanges:N0} items can be ranked at once. Send fewer, or single numbers."
                )
            );
        }

        Problems.ThrowIfAny([], problems);
        return readings;
    }

    public static IReadOnlyList<FieldAnswer> WarningsOf(IEnumerable<FieldProblem> warnings, string field) =>
        [.. warnings.Select(warning => new FieldAnswer($"{field}.{warning.Field}", warning.Message))];

    public RankedAnswer AnswerOf(StatelessRank rank) =>
        new()
        {
            Id = Id,
            Rank = rank.Rank,
            Score = rank.Score,
            SeparatedFromNext = rank.SeparatedFromNext?.Probability,
            Warnings = WarningsOf(Item.Model.Warnings(Item.Inputs), $"{Field}.inputs"),
        };

    private static IEnumerable<FieldProblem> ProblemsOf(RankBody body)
    {
        if (body.Model is null)
        {
            yield return NoModel;
        }

        if (body.Items is not { Count: > 0 and <= MostItems })
        {
            yield return new("items", $"Send 1 to {MostItems:N0} items, each with an id and its inputs.");
        }
    }

    private static RankReading? Read(
        ScoreModelKind kind,
        RankItemBody item,
        string field,
        HashSet<string> ids,
        List<FieldProblem> problems
    )
    {
        if (item.IdText is not { } id)
        {
            problems.Add(new($"{field}.id", "Give the item an id, a text or a number, by which you find it again."));
        }
        else if (!ids.Add(id))
        {
            problems.Add(new($"{field}.id", $"The id {id} is there twice. Give each item its own."));
        }
        else if (new ScoreReading(kind, $"{field}.inputs", problems).Read(item.Inputs) is var (model, inputs))
        {
            return new(new StatelessItem(id, model, inputs), item.Id!.Value, field); // an id with a text is there
        }

        return null;
    }
}
