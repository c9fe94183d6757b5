using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Sample;

/// <summary>A sprint of the sample, in the order of the calendar; the one that runs began this week.</summary>
/// <param name="Goal">What it is for.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Review">Its review; null where it was not held yet.</param>
public sealed record SampleSprint(string Goal, SprintState State, SampleReview? Review = null);
