using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ProductBalance.Web.Tests.Support;

/// <summary>A tracker on this machine that speaks the documented shape of an API.</summary>
public abstract class TrackerServer : IAsyncDisposable
{
    /// <summary>The token that it takes; it must not be found anywhere else.</summary>
    public const string Token = "canary_4711_of_the_tracker";

    private readonly WebApplication _app;

    protected TrackerServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Run(TakeAsync);
    }

    /// <summary>What it was asked, in order: method, path and query.</summary>
    public ConcurrentQueue<string> Calls { get; } = new();

    /// <summary>Answers in its place, where it returns true.</summary>
    public Func<HttpContext, bool> Instead { get; set; } = _ => false;

    /// <summary>How many issues a page has at most, however many are asked for.</summary>
    public int PageSize { get; set; } = 100;

    public string Address => _app.Urls.First();

    public Task StartAsync() => _app.StartAsync();

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _app.DisposeAsync();
    }

    protected abstract bool Knows(string authorization);

    protected abstract Task AnswerAsync(HttpContext context);

    protected static async Task<JsonNode?> BodyAsync(HttpContext context) =>
        await JsonNode.ParseAsync(context.Request.Body);

    protected static Task WriteAsync(HttpContext context, JsonNode body)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        return context.Response.WriteAsync(body.ToJsonString());
    }

    private async Task TakeAsync(HttpContext context)
    {
        Calls.Enqueue($"{context.Request.Method} {context.Request.Path}{context.Request.QueryString}");
        if (Instead(context))
        {
            return;
        }

        if (!Knows(context.Request.Headers.Authorization.ToString()))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            await WriteAsync(context, new JsonObject { ["message"] = "Bad credentials" });
            return;
        }

        await AnswerAsync(context);
    }
}
