using ProductBalance.Domain.Estimates;

namespace ProductBalance.Data.Rounds;

/// <summary>A revealed answer.</summary>
/// <param name="Person">Who gave it.</param>
/// <param name="Estimate">In the item's unit.</param>
public sealed record NamedAnswer(string Person, Estimate Estimate);
