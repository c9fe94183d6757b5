using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

/// <summary>Why an entry changed, in the publisher's words, for every audience that sees this kind of change of it.</summary>
/// <param name="Key">The entry's key.</param>
/// <param name="Kind">What happened to it.</param>
/// <param name="Text">The words; empty to say nothing.</param>
public sealed record StatedReason(string Key, EntryChangeKind Kind, string Text);
