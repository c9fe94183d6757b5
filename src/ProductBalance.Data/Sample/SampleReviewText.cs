namespace ProductBalance.Data.Sample;

/// <summary>What was said of an item at a review.</summary>
/// <param name="Item">The item's local key.</param>
/// <param name="Sentence">The words.</param>
/// <param name="Link">Where it can be seen.</param>
public sealed record SampleReviewText(string Item, string Sentence, string? Link = null);
