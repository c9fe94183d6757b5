using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Domain.Feedback;

/// <summary>What a reader looked at when they gave feedback.</summary>
/// <param name="Audience">By what right they read.</param>
/// <param name="Version">The version of the roadmap that they read.</param>
/// <param name="Entry">The entry as they read it; null where they speak of the roadmap as a whole.</param>
public sealed record FeedbackSubject(RoadmapAudience Audience, int Version, CopiedEntry? Entry);
