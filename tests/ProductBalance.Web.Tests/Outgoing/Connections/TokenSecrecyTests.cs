using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Outgoing.Connections;

/// <summary>The token of a tracker stands nowhere but in the requests to it.</summary>
public sealed class TokenSecrecyTests
{
    [Fact]
    public async Task Token_IsInNoFile_NoLog_AndNoSentence()
    {
        await using var server = await JiraServer.OpenAsync(isDataCenter: true);
        server.Open("SHOP-1", "Export as CSV");
        var settings = SyncScene.OfJira(server) with { PushesStatus = true };
        await using var scene = await SyncScene.OpenAsync(settings);
        var lines = new Lines();
        scene.Outgoing.Get<ILoggerFactory>().AddProvider(lines);
        await scene.RunAsync();
        server.Instead = context =>
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            context.Response.WriteAsync(
                $$"""{"errorMessages":["Who is {{context.Request.Headers.Authorization}}?"]}"""
            );
            return true;
        };
        var failed = await scene.NextAsync();

        Assert.Equal("Jira does not understand the query. Who is Bearer …?", failed.Failure);
        Assert.NotEmpty(lines.All);
        Assert.DoesNotContain(lines.All, line => line.Contains(TrackerServer.Token, StringComparison.Ordinal));
        await using var db = await scene.Outgoing.OpenContextAsync();
        var file = db.Database.GetDbConnection().DataSource;
        foreach (var path in Directory.GetFiles(Path.GetDirectoryName(file)!, "*", SearchOption.AllDirectories))
        {
            var content = await ReadAsync(path);
            Assert.True(content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(TrackerServer.Token)) < 0, path);
        }
    }

    // The program has it open.
    private static async Task<byte[]> ReadAsync(string path)
    {
        await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var content = new MemoryStream();
        await stream.CopyToAsync(content);
        return content.ToArray();
    }

    /// <summary>All that is logged, at any level.</summary>
    private sealed class Lines : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> All { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => All.Enqueue(formatter(state, exception) + exception);

        public void Dispose() { }
    }
}
