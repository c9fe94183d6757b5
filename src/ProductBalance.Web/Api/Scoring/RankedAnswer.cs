using System.Text.Json;

namespace ProductBalance.Web.Api.Scoring;

/// <summary>The place of an item in a what-if ranking.</summary>
public sealed record RankedAnswer
{
    /// <summary>As it was sent.</summary>
    public required JsonElement Id { get; init; }

    /// <summary>1 for the first.</summary>
    public required int Rank { get; init; }

    public required double Score { get; init; }

    /// <summary>The probability that it stands above the next one; null for the last.</summary>
    public required double? SeparatedFromNext { get; init; }

    /// <summary>What of its inputs is off the usual scale.</summary>
    public required IReadOnlyList<FieldAnswer> Warnings { get; init; }
}
