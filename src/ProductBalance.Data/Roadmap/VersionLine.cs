namespace ProductBalance.Data.Roadmap;

/// <summary>A published version in a list.</summary>
public sealed record VersionLine(int Number, DateTimeOffset PublishedAt, string Note);
