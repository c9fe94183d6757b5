namespace ProductBalance.Domain.Planning;

/// <summary>What a plan must keep to about an item.</summary>
public enum SprintMarkKind
{
    /// <summary>It is in, whatever it costs.</summary>
    Pinned,

    /// <summary>It stays out, whatever it brings.</summary>
    Banned,
}
