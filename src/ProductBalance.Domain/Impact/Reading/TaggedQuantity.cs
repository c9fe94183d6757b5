namespace ProductBalance.Domain.Impact.Reading;

internal enum Role
{
    None,

    /// <summary>How it is, with no word for "before": a baseline only beside a value after.</summary>
    State,
    Baseline,
    Target,
    Delta,
}

internal enum Bound
{
    None,
    AtMost,
    AtLeast,
}

/// <summary>A quantity and the part that it plays in its sentence.</summary>
/// <param name="Index">Its place among the tokens.</param>
/// <param name="Quantity">The amount with its unit.</param>
/// <param name="CueIndex">Where the words begin that give it its role; its metric stands before or behind.</param>
internal sealed record TaggedQuantity(int Index, Quantity Quantity, int CueIndex)
{
    public Role Role { get; init; }

    public string Cue { get; init; } = "";

    public Bound Bound { get; init; }

    /// <summary>"Up to": the best case and not what is expected.</summary>
    public bool IsBestCase { get; init; }

    /// <summary>1 or −1 where a sign is written, else 0.</summary>
    public int Sign { get; init; }

    /// <summary>Says what the value after is multiplied by: "half as many", "2x the throughput".</summary>
    public bool IsTimes { get; init; }

    public bool IsNow { get; init; }

    /// <summary>The comparative or noun of change behind the amount, if any.</summary>
    public ChangeWord? Behind { get; init; }

    public int BehindIndex { get; init; }

    public bool IsArrow => Cue is "to" or Symbols.Arrow or "into" or "towards" or "toward";
}
