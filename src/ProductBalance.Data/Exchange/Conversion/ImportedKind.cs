namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>Whether a row looks like a product initiative or a tech request.</summary>
public enum ImportedKind
{
    Product,
    Tech,
}
