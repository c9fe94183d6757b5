using System.Globalization;
using System.Text.Json.Nodes;

namespace ProductBalance.Web.Outgoing.Connections;

/// <summary>Reads what stands at a path of names; what is not there, or something else than expected, is nothing.</summary>
internal static class JsonNodes
{
    public static JsonNode? At(this JsonNode? node, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            node = (node as JsonObject)?[name];
        }

        return node;
    }

    /// <summary>A text, number or truth as text.</summary>
    public static string? Text(this JsonNode? node, params ReadOnlySpan<string> path) =>
        (node.At(path) as JsonValue)?.ToString();

    public static IReadOnlyList<JsonNode?> List(this JsonNode? node, params ReadOnlySpan<string> path) =>
        node.At(path) is JsonArray list ? [.. list] : [];

    public static DateTimeOffset? Instant(this JsonNode? node, params ReadOnlySpan<string> path) =>
        DateTimeOffset.TryParse(
            node.Text(path),
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var at
        )
            ? at
            : null;
}
