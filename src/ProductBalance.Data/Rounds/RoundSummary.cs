using ProductBalance.Domain.Rounds;

namespace ProductBalance.Data.Rounds;

/// <summary>A round as the list of rounds shows it.</summary>
public sealed record RoundSummary
{
    public required EstimationRound Round { get; init; }

    /// <summary>What is estimated, in words.</summary>
    public required string Quantity { get; init; }

    public required string StarterName { get; init; }

    /// <summary>How many of the members have answered in the present pass.</summary>
    public required int Answered { get; init; }

    /// <summary>Whether the reader is asked and has not answered yet.</summary>
    public required bool WaitsForReader { get; init; }
}
