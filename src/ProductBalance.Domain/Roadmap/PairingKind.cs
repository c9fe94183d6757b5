namespace ProductBalance.Domain.Roadmap;

/// <summary>When a tech request is best done, seen from product work in the same part of the system.</summary>
public enum PairingKind
{
    /// <summary>Before the product work begins.</summary>
    Before,

    /// <summary>With it, while that part of the system is open anyhow.</summary>
    With,
}
