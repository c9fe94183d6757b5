using System.Net;
using System.Net.Sockets;
using ProductBalance.Data;

namespace ProductBalance.Web.Outgoing;

/// <summary>
/// Opens connections to addresses that people of a product choose. It looks a name up once, checks every address that it
/// leads to, and connects to those very addresses: a name that is looked up again and leads elsewhere by then gains nothing.
/// </summary>
/// <param name="lookup">Where names lead to.</param>
/// <param name="allowsPrivateAddresses">Whether this network may be called too.</param>
public sealed class GuardedConnection(NameLookup lookup, bool allowsPrivateAddresses)
{
    /// <exception cref="RefusedAddressException">The name leads to an address that is not public.</exception>
    public async ValueTask<Stream> OpenAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var target = context.DnsEndPoint;
        var addresses = IPAddress.TryParse(target.Host, out var literal)
            ? [literal]
            : await lookup(target.Host, cancellationToken);
        if (!allowsPrivateAddresses && !addresses.All(PublicAddresses.Hold))
        {
            throw new RefusedAddressException(literal is null ? "Its name leads to an address that is" : "It is");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, target.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
