using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

/// <summary>A pair that is not suggested any more.</summary>
/// <param name="Pairing">What was dismissed, and by whom.</param>
/// <param name="Request">The tech request.</param>
/// <param name="Work">The product work.</param>
/// <param name="MayBringBack">Whether the actor may have it suggested again.</param>
public sealed record DismissedView(DismissedPairing Pairing, BacklogRow Request, BacklogRow Work, bool MayBringBack);
