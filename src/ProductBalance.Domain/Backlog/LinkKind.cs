namespace ProductBalance.Domain.Backlog;

/// <summary>How one item relates to another.</summary>
public enum LinkKind
{
    /// <summary>The other has to be done first ("blocks", read from the other side).</summary>
    DependsOn,

    /// <summary>Both touch the same part and are cheaper together.</summary>
    PairsWith,

    /// <summary>Both ask for the same.</summary>
    Duplicates,
}
