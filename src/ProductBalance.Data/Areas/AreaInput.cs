namespace ProductBalance.Data.Areas;

/// <summary>An area as a form describes it.</summary>
/// <param name="Path">Where it stands in the tree, such as Shop/Checkout.</param>
/// <param name="Description">What belongs to it; empty where nobody said.</param>
/// <param name="Version">The version that the form was filled in on; null where the product kept no such area.</param>
public sealed record AreaInput(string Path, string Description, Guid? Version = null);
