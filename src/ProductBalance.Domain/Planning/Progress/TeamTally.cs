namespace ProductBalance.Domain.Planning.Progress;

/// <summary>What was planned for a team in a sprint, and what of it is done.</summary>
/// <param name="Planned">Person-days of the plan when the sprint started.</param>
/// <param name="Scope">Person-days of all that is in it now.</param>
/// <param name="Done">Person-days of that which are done.</param>
/// <param name="Items">How many items are in it.</param>
/// <param name="Finished">How many of them are finished.</param>
public sealed record TeamTally(double Planned, double Scope, double Done, int Items, int Finished);
