using ProductBalance.Domain.Estimates;

namespace ProductBalance.Data.Sample;

/// <summary>What an item said until somebody changed it.</summary>
/// <param name="Effort">The effort until then; null where it had none, so that it could not be ranked.</param>
/// <param name="Author">The user name of who changed it.</param>
/// <param name="DaysAgo">How long ago.</param>
public sealed record SampleEarlier(Estimate? Effort, string Author, int DaysAgo);
