namespace ProductBalance.Data.Sample;

/// <summary>A part of the sample's system.</summary>
/// <param name="Path">Where it stands in the tree.</param>
/// <param name="Description">What belongs to it.</param>
public sealed record SampleArea(string Path, string Description);
