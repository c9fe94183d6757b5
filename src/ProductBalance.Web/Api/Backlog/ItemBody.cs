namespace ProductBalance.Web.Api.Backlog;

/// <summary>A new item. Only kind and title are needed for a draft; the answer to anything less names what is missing.</summary>
public sealed record ItemBody : ContentBody
{
    /// <summary>Its key in another tool; a second item with the same key is refused.</summary>
    public string? ExternalKey { get; init; }

    /// <summary>Whether it may be half finished. A draft stands under Needs an estimate, outside the ranking.</summary>
    public bool Draft { get; init; }
}
