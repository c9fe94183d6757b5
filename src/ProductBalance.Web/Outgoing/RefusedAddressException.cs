namespace ProductBalance.Web.Outgoing;

/// <summary>An address, or what a name leads to, is not called, since somebody of a product chose it.</summary>
/// <param name="what">Such as “It is”.</param>
public sealed class RefusedAddressException(string what)
    : IOException($"{what} not on the public internet. Such addresses are not called.");
