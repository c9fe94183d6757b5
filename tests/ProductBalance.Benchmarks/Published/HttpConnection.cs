using System.Buffers.Text;
using System.Net.Sockets;
using System.Text;

namespace ProductBalance.Benchmarks.Published;

/// <summary>
/// One connection that asks for one address, with as little work as there can be: a client that costs more than the server
/// would make all servers look alike.
/// </summary>
public sealed class HttpConnection : IDisposable
{
    private const int LargestAnswer = 1 << 20;

    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };

    private readonly byte[] _request;

    private readonly byte[] _buffer = new byte[LargestAnswer];

    private HttpConnection(Uri address) =>
        _request = Encoding.ASCII.GetBytes(
            $"GET {address.PathAndQuery} HTTP/1.1\r\nHost: {address.Authority}\r\nAccept-Encoding: br\r\n\r\n"
        );

    public static async Task<HttpConnection> OpenAsync(Uri address)
    {
        var connection = new HttpConnection(address);
        await connection._socket.ConnectAsync(address.Host, address.Port);
        return connection;
    }

    /// <summary>Asks once, and reads the whole answer.</summary>
    /// <returns>The length of its body.</returns>
    /// <exception cref="InvalidOperationException">The answer is another than 200, or does not say how long it is.</exception>
    public async Task<int> AskAsync()
    {
        await _socket.SendAsync(_request);
        var (read, head) = (0, -1);
        while (head < 0)
        {
            read += await ReceiveAsync(read);
            head = _buffer.AsSpan(0, read).IndexOf("\r\n\r\n"u8);
        }

        var length = LengthOf(_buffer.AsSpan(0, head));
        while (read < head + 4 + length)
        {
            read += await ReceiveAsync(read);
        }

        return length;
    }

    public void Dispose() => _socket.Dispose();

    private async Task<int> ReceiveAsync(int read) =>
        await _socket.ReceiveAsync(_buffer.AsMemory(read)) is > 0 and var count
            ? count
            : throw new InvalidOperationException("The server ended the connection.");

    private static int LengthOf(ReadOnlySpan<byte> head)
    {
        var name = "\r\nContent-Length: "u8;
        var at = head.IndexOf(name);
        return
            head.StartsWith("HTTP/1.1 200 "u8)
            && at >= 0
            && Utf8Parser.TryParse(head[(at + name.Length)..], out int length, out _)
            ? length
            : throw new InvalidOperationException(Encoding.ASCII.GetString(head));
    }
}
