namespace ProductBalance.Data.Rounds;

/// <summary>What is told of a round, and to whom.</summary>
internal sealed record RoundLetter(int Number, IReadOnlyList<Guid> People, string Text);
