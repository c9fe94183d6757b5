using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;

namespace ProductBalance.Web.Tests.Support;

/// <summary>A mail server on this machine that keeps what it is given: as much of SMTP as a client needs.</summary>
public sealed class MailServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    private readonly CancellationTokenSource _stopping = new();

    private readonly Task _serving;

    private int _toRefuse;

    public MailServer()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>What it took, in order.</summary>
    public ConcurrentQueue<MimeMessage> Taken { get; } = new();

    /// <summary>Puts off so many of the next mails.</summary>
    public void Refuse(int mails) => _toRefuse = mails;

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Stop();
        await _serving.ContinueWith(_ => { }, TaskScheduler.Default); // it ends by being cancelled
        _stopping.Dispose();
    }

    private async Task ServeAsync()
    {
        while (!_stopping.IsCancellationRequested)
        {
            using var client = await _listener.AcceptTcpClientAsync(_stopping.Token);
            await TalkAsync(client.GetStream());
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.Latin1);
        await using var writer = new StreamWriter(stream, Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 test");
        while (await reader.ReadLineAsync(_stopping.Token) is { } line)
        {
            var answer = line.Split(' ')[0].ToUpperInvariant() switch
            {
                "DATA" => await TakeAsync(reader, writer),
                "QUIT" => "221 bye",
                _ => "250 ok",
            };
            await writer.WriteLineAsync(answer);
            if (answer.StartsWith("221", StringComparison.Ordinal))
            {
                return;
            }
        }
    }

    private async Task<string> TakeAsync(StreamReader reader, StreamWriter writer)
    {
        await writer.WriteLineAsync("354 go on");
        var mail = new StringBuilder();
        while (await reader.ReadLineAsync(_stopping.Token) is { } line && line != ".")
        {
            mail.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        }

        if (_toRefuse > 0)
        {
            _toRefuse--;
            return "451 try later";
        }

        using var bytes = new MemoryStream(Encoding.Latin1.GetBytes(mail.ToString()));
        Taken.Enqueue(await MimeMessage.LoadAsync(bytes));
        return "250 taken";
    }
}
