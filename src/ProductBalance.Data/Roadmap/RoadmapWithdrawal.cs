using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Roadmap;

/// <summary>Takes a version back from all its readers, for good.</summary>
public sealed record RoadmapWithdrawal(ProductId ProductId, int Number, DateTimeOffset At, string By);
