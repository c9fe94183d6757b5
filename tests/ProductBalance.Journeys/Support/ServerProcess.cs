using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ProductBalance.Journeys.Support;

/// <summary>The application as a process of its own, which can die like one and comes back on the same address and data.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("productbalance-").FullName;
    private readonly int _port = FreePort();
    private Process? _process;

    public Uri Address => new($"http://localhost:{_port}");

    /// <summary>Starts it and returns when it listens.</summary>
    public async Task StartAsync()
    {
        _process = Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [
                    Path.Combine(AppContext.BaseDirectory, "ProductBalance.Web.dll"),
                    $"--Urls={Address}",
                    $"--Storage:Directory={_folder}",
                    "--Sample:Load=true",
                ]
            )
            {
                RedirectStandardOutput = true,
                Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development" },
            }
        )!; // null only where the shell starts it
        var isListening = new TaskCompletionSource();
        _process.EnableRaisingEvents = true;
        _process.Exited += (_, _) => isListening.TrySetException(new InvalidOperationException("It did not start."));
        _process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.Contains("Now listening on", StringComparison.Ordinal) == true)
            {
                isListening.TrySetResult();
            }
        };
        _process.BeginOutputReadLine();
        await isListening.Task.WaitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>As the system does when memory is short: without a word.</summary>
    public async Task KillAsync()
    {
        _process!.Kill(); // started before
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        _process.Dispose();
        _process = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await KillAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
