using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

/// <summary>A tech request beside upcoming product work.</summary>
public sealed record PairingView
{
    public required BacklogRow Request { get; init; }

    public required BacklogRow Work { get; init; }

    public required PairingKind Kind { get; init; }

    /// <summary>Why it is suggested; null where it is a link already.</summary>
    public string? Why { get; init; }

    /// <summary>Whether the actor may make it a link.</summary>
    public bool MayAccept { get; init; }

    /// <summary>Whether the actor may dismiss it, or bring it back.</summary>
    public bool MayDismiss { get; init; }

    public bool Concerns(int number) => Request.Number == number || Work.Number == number;
}
