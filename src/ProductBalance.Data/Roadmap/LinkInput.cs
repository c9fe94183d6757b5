namespace ProductBalance.Data.Roadmap;

/// <summary>A link that shall be made.</summary>
/// <param name="Name">For whom, so that the right one is withdrawn.</param>
public sealed record LinkInput(string? Name);
