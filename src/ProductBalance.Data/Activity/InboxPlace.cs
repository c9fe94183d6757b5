namespace ProductBalance.Data.Activity;

/// <summary>Where a message leads that is about no item or round.</summary>
public enum InboxPlace
{
    /// <summary>The webhooks of the product.</summary>
    Webhooks,

    /// <summary>The published roadmap of the product.</summary>
    Roadmap,

    /// <summary>What readers of the roadmap said.</summary>
    Feedback,

    /// <summary>The returns of the product, with the investment signal.</summary>
    Returns,
}
