namespace ProductBalance.Domain.Access;

/// <summary>What an API token may do at most; never more than its owner's role.</summary>
public enum TokenScope
{
    /// <summary>Reads.</summary>
    Read,

    /// <summary>Also creates items, comments, threats and measurements.</summary>
    Submit,

    /// <summary>All that the role may do.</summary>
    Write,
}
