namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>A link that was left out. <paramref name="Reference"/> is what the cell names, so that a missing item can be looked up among those stored already.</summary>
public sealed record LinkFault(int Row, ImportField Field, LinkFaultKind Kind, string Reference, string Message);
