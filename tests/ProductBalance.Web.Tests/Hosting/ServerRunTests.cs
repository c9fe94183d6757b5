using System.Net;
using System.Net.Sockets;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Hosting;

/// <summary>A start that cannot be ends with a sentence and 1, never with a stack trace.</summary>
public sealed class ServerRunTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("productbalance-").FullName;

    [Fact]
    public async Task Start_WhereAnotherProgramListens_SaysSo()
    {
        using var other = new TcpListener(IPAddress.Loopback, port: 0);
        other.Start();

        var complaint = await ComplaintOfAsync($"--Urls=http://{other.LocalEndpoint}");

        Assert.Contains("address already in use. Stop the program that listens there", complaint);
    }

    [Fact]
    public async Task Start_WithoutItsDatabaseServer_SaysSo()
    {
        var complaint = await ComplaintOfAsync(
            "--Storage:Provider=Postgres",
            "--Storage:ConnectionString=Host=127.0.0.1;Port=1;Username=nobody"
        );

        Assert.Contains("The database server cannot be used", complaint);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<string> ComplaintOfAsync(params string[] settings)
    {
        using var process = ProgramRun.Start(_folder, settings);
        var complaint = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = await process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        await process.WaitForExitAsync(CancellationToken.None);
        Assert.Equal(1, process.ExitCode);
        Assert.DoesNotContain("AddressInUseException", output);
        return await complaint;
    }
}
