namespace ProductBalance.Data.Roadmap;

/// <summary>How an entry shall read.</summary>
/// <param name="Title">What readers call it; empty for the title of its item.</param>
/// <param name="Outcome">What it shall change; empty for what its item says.</param>
/// <param name="Version">The version that the form was opened with.</param>
public sealed record EntryInput(string? Title, string? Outcome, Guid Version);
