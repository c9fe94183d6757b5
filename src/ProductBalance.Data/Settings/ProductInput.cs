using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Settings;

/// <summary>A product as a form makes it.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Settings">Everything that can be set.</param>
public sealed record ProductInput(string Slug, ProductSettings Settings);
