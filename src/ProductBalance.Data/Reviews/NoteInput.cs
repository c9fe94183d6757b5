namespace ProductBalance.Data.Reviews;

/// <summary>What shall stand at the top of a review.</summary>
/// <param name="Note">The text; nothing takes it away.</param>
/// <param name="Seen">What stood there when the form was opened.</param>
public sealed record NoteInput(string? Note, string Seen);
