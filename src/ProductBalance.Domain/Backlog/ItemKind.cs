namespace ProductBalance.Domain.Backlog;

/// <summary>Who asks for an item. Both kinds are scored by one path.</summary>
public enum ItemKind
{
    /// <summary>A product initiative.</summary>
    Product,

    /// <summary>A tech request.</summary>
    Tech,
}
