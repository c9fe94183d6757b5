namespace ProductBalance.Domain.Roadmap;

/// <summary>
/// What happened to an entry between two versions; where several things did, the first of them in this order.
/// </summary>
public enum EntryChangeKind
{
    /// <summary>It was not there before.</summary>
    New,

    /// <summary>It left the roadmap before it was done.</summary>
    Dropped,

    /// <summary>It was done before, and is not listed any more. Readers need not be told.</summary>
    Cleared,

    /// <summary>It was done.</summary>
    Done,

    /// <summary>It stands under another heading, or elsewhere under the same one.</summary>
    Moved,

    /// <summary>It is expected on other days.</summary>
    Redated,

    /// <summary>Its title, its outcome, its score or its parts read otherwise.</summary>
    Reworded,
}
