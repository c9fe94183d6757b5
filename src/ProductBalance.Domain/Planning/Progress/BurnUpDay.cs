namespace ProductBalance.Domain.Planning.Progress;

/// <summary>How a sprint stands when a day ends.</summary>
/// <param name="Day">The day.</param>
/// <param name="Scope">Person-days of all that is in it.</param>
/// <param name="Done">Person-days of it that are done.</param>
public sealed record BurnUpDay(DateOnly Day, double Scope, double Done);
