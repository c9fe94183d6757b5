namespace ProductBalance.Data.Activity;

/// <summary>Some of the changes of a product, the newest first.</summary>
/// <param name="Entries">The changes.</param>
/// <param name="Next">Before which one to go on; null where there are no older ones.</param>
public sealed record ActivityList(IReadOnlyList<ActivityEntry> Entries, long? Next);
