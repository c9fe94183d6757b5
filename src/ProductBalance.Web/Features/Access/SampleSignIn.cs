using System.Net;

namespace ProductBalance.Web.Features.Access;

/// <summary>
/// One-click sign-in as somebody of the sample company: for trying the product out on one's own machine, and nowhere
/// else. It needs Development, a caller on this machine (not a proxy that speaks for somebody), and a local host name,
/// so that a foreign page that rebinds its name to this machine gains nothing.
/// </summary>
public static class SampleSignIn
{
    public static IReadOnlyList<(string UserName, string Label)> People { get; } =
    [("pm", "Product manager"), ("engineer", "Engineer"), ("viewer", "Viewer"), ("admin", "Administrator")];

    public static bool IsOffered(HttpContext context) =>
        context.RequestServices.GetRequiredService<IHostEnvironment>().IsDevelopment()
        && context.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
        && context.Request.Host.Host is "localhost" or "127.0.0.1"
        && !context.Request.Headers.Keys.Any(IsForwarded);

    private static bool IsForwarded(string header) =>
        header.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase)
        || header.StartsWith("X-Original-", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Forwarded", StringComparison.OrdinalIgnoreCase);
}
