using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Scoring.Past;

/// <summary>
/// The order of a product as one day, or one model of that day, began. Contents are not kept: history has them.
/// </summary>
public sealed class KeptRanking
{
    public required ProductId ProductId { get; init; }

    /// <summary>The day in the product's time zone.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The version of the score model.</summary>
    public required int ModelVersion { get; init; }

    /// <summary>When it was written (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The last change that is in it.</summary>
    public required long Sequence { get; init; }

    /// <summary>What the scores rested on, besides the contents and the rates.</summary>
    public required ProductSettings Settings { get; init; }

    /// <summary>What a person-day of each team cost.</summary>
    public required IReadOnlyList<KeptRate> Rates { get; init; }

    /// <summary>The items in their order, the lights-on lane first.</summary>
    public required IReadOnlyList<KeptPlace> Places { get; init; }
}
