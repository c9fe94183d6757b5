namespace ProductBalance.Domain.Reviews;

/// <summary>One part of a move in the ranking.</summary>
/// <param name="Cause">What moved it.</param>
/// <param name="Rise">By how many places; below 0 where it fell.</param>
public sealed record ShiftReason(ShiftCause Cause, int Rise);
