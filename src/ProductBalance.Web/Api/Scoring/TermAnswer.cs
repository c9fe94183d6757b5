using ProductBalance.Domain.Scoring;

namespace ProductBalance.Web.Api.Scoring;

/// <summary>One step of the arithmetic that leads to a score; the steps from first to last give it exactly.</summary>
public sealed record TermAnswer
{
    /// <summary>What the number is.</summary>
    public required string Name { get; init; }

    public required double Value { get; init; }

    public required string Unit { get; init; }

    /// <summary>What the value does to the total before it.</summary>
    public required TermStep Step { get; init; }

    /// <summary>Where the number comes from.</summary>
    public required string? Source { get; init; }

    /// <summary>Who stated it.</summary>
    public required string? Author { get; init; }

    /// <summary>When it was stated.</summary>
    public required DateOnly? Day { get; init; }

    public static TermAnswer Of(Term term) =>
        new()
        {
            Name = term.Name,
            Value = term.Value,
            Unit = term.Unit,
            Step = term.Step,
            Source = term.Source,
            Author = term.Author,
            Day = term.Day,
        };
}
