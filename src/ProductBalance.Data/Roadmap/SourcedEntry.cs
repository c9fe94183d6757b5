using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

/// <summary>An entry as it stands now, with what that rests on.</summary>
internal sealed record SourcedEntry(DraftEntry Draft, EntryBasis Basis);
