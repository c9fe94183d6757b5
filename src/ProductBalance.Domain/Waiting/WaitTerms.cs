namespace ProductBalance.Domain.Waiting;

/// <summary>What somebody says who puts an item on wait.</summary>
/// <param name="Reason">What sort of thing it waits for.</param>
/// <param name="Until">The day on which work is expected to go on.</param>
/// <param name="Note">What it is in this case; empty where the reason says enough.</param>
public sealed record WaitTerms(WaitReason Reason, DateOnly Until, string Note = "");
