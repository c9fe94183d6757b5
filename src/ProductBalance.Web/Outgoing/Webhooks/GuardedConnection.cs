using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;
using ProductBalance.Data.Webhooks;

namespace ProductBalance.Web.Outgoing.Webhooks;

/// <summary>
/// Opens connections for webhooks. It looks a name up once, checks every address that it leads to, and connects to those
/// very addresses: a name that is looked up again and leads elsewhere by then gains nothing.
/// </summary>
public sealed class GuardedConnection(NameLookup lookup, IOptions<WebhookOptions> options)
{
    /// <exception cref="RefusedAddressException">The name leads to an address that is not public.</exception>
    public async ValueTask<Stream> OpenAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var target = context.DnsEndPoint;
        var addresses = IPAddress.TryParse(target.Host, out var literal)
            ? [literal]
            : await lookup(target.Host, cancellationToken);
        if (!options.Value.AllowPrivateAddresses && !addresses.All(PublicAddresses.Hold))
        {
            throw new RefusedAddressException();
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
