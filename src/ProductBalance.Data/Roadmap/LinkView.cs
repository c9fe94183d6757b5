namespace ProductBalance.Data.Roadmap;

/// <summary>A link as the product manager sees it.</summary>
/// <param name="Id">By which it is withdrawn.</param>
/// <param name="Name">For whom it was made.</param>
/// <param name="CreatedAt">When.</param>
/// <param name="WithdrawnAt">Since when it leads nowhere; null while it works.</param>
public sealed record LinkView(Guid Id, string Name, DateTimeOffset CreatedAt, DateTimeOffset? WithdrawnAt);
