namespace ProductBalance.Data.Activity;

/// <summary>An item that a change touched.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title as it is now.</param>
/// <param name="Fields">What became different of it.</param>
public sealed record TouchedItem(int Number, string Title, IReadOnlyList<HistoryField> Fields);
