using ProductBalance.Domain.Access;

namespace ProductBalance.Data.Reviews;

/// <summary>For whom something is published.</summary>
public sealed record PublicationState(Audience Audience, DateTimeOffset At, string By);
