namespace ProductBalance.Web.Outgoing;

/// <summary>A name leads to an address that is not called, since somebody of a product chose it.</summary>
public sealed class RefusedAddressException()
    : IOException("Its name leads to an address that is not on the public internet. Such addresses are not called.");
