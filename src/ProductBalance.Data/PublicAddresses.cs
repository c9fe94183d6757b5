using System.Net;
using System.Net.Sockets;

namespace ProductBalance.Data;

/// <summary>
/// Which network addresses belong to the public internet. All others are ours, our neighbours', or nobody's: a call
/// that reached one of them would let a product manager ask the server for what only the server can see.
/// </summary>
public static class PublicAddresses
{
    /// <summary>The ranges of IPv4 that are not public (RFC 6890 and its successors), and the wire server of Azure.</summary>
    private static readonly IPNetwork[] NotPublic =
    [
        IPNetwork.Parse("0.0.0.0/8"),
        IPNetwork.Parse("10.0.0.0/8"),
        IPNetwork.Parse("100.64.0.0/10"),
        IPNetwork.Parse("127.0.0.0/8"),
        IPNetwork.Parse("168.63.129.16/32"),
        IPNetwork.Parse("169.254.0.0/16"),
        IPNetwork.Parse("172.16.0.0/12"),
        IPNetwork.Parse("192.0.0.0/24"),
        IPNetwork.Parse("192.0.2.0/24"),
        IPNetwork.Parse("192.88.99.0/24"),
        IPNetwork.Parse("192.168.0.0/16"),
        IPNetwork.Parse("198.18.0.0/15"),
        IPNetwork.Parse("198.51.100.0/24"),
        IPNetwork.Parse("203.0.113.0/24"),
        IPNetwork.Parse("224.0.0.0/4"),
        IPNetwork.Parse("240.0.0.0/4"),
    ];

    /// <summary>
    /// The one range of IPv6 that is given out. Loopback, link-local, local, multicast and translated addresses
    /// (64:ff9b::/96) all lie outside of it.
    /// </summary>
    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");

    /// <summary>Inside it: tunnels that carry an IPv4 address (Teredo, 6to4), and what is kept for examples.</summary>
    private static readonly IPNetwork[] NotGlobal =
    [
        IPNetwork.Parse("2001::/23"),
        IPNetwork.Parse("2001:db8::/32"),
        IPNetwork.Parse("2002::/16"),
        IPNetwork.Parse("3fff::/20"),
    ];

    /// <summary>
    /// False where the address itself says that it leads into this network. Where a name leads is seen when it is called.
    /// </summary>
    public static bool MayHold(Uri address) =>
        address.HostNameType == UriHostNameType.Dns
            ? address.IdnHost.TrimEnd('.') is var name
                && name != "localhost"
                && !name.EndsWith(".localhost", StringComparison.Ordinal)
            : IPAddress.TryParse(address.DnsSafeHost, out var literal) && Hold(literal);

    // Asked of an IPv4 address inside of IPv6 (::ffff:10.0.0.1), IPNetwork compares the wrong bits; nobody needs this form.
    public static bool Hold(IPAddress address) =>
        !address.IsIPv4MappedToIPv6
        && (
            address.AddressFamily == AddressFamily.InterNetwork
                ? !NotPublic.Any(network => network.Contains(address))
                : Global.Contains(address) && !NotGlobal.Any(network => network.Contains(address))
        );
}
