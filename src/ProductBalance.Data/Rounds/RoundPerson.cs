namespace ProductBalance.Data.Rounds;

/// <summary>Somebody who can be asked in a round.</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">What colleagues call them.</param>
/// <param name="HasAnswered">Whether they answered in the present pass; what they said is secret until the reveal.</param>
public sealed record RoundPerson(Guid Id, string Name, bool HasAnswered = false);
