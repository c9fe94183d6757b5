using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Sample;

/// <summary>The product of the sample and how it is set up.</summary>
public sealed record SampleProduct(string Slug, ProductSettings Settings);
