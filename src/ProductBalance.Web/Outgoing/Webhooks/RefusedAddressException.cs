namespace ProductBalance.Web.Outgoing.Webhooks;

/// <summary>A name leads to an address that webhooks do not call.</summary>
public sealed class RefusedAddressException()
    : IOException(
        "Its name leads to an address that is not on the public internet. Webhooks do not call such addresses."
    );
