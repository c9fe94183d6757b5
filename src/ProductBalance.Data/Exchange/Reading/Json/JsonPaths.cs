using System.Text.Json;

namespace ProductBalance.Data.Exchange.Reading.Json;

/// <summary>Reads what stands at a path of names; what is not there, or something else than expected, is nothing.</summary>
internal static class JsonPaths
{
    public static JsonElement? At(this JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return null;
            }
        }

        return element;
    }

    /// <summary>A text, number or truth as text.</summary>
    public static string? Text(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.At(path) is { ValueKind: not (JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Null) } value
            ? value.ToString()
            : null;

    public static bool Is(this JsonElement element, string name) =>
        element.At(name) is { ValueKind: JsonValueKind.True };

    public static IReadOnlyList<JsonElement> List(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.At(path) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : [];

    /// <summary>The texts of a list of objects, or of texts themselves where no path is given, as one cell.</summary>
    public static string Joined(this IEnumerable<JsonElement> list, params string[] path) =>
        string.Join(", ", list.Select(element => element.Text(path)).Where(text => !string.IsNullOrWhiteSpace(text)));
}
