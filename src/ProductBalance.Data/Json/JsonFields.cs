using System.Text.Json.Nodes;

namespace ProductBalance.Data.Json;

/// <summary>Values as text that is the same when they mean the same.</summary>
internal static class JsonFields
{
    public static string TextOf(JsonNode? value) => value?.ToJsonString(JsonColumn.Options) ?? "null";

    /// <summary>Figures by name, which come in any order and mean the same.</summary>
    public static JsonNode InOrder(JsonObject named) =>
        new JsonObject(
            named
                .OrderBy(member => member.Key, StringComparer.Ordinal)
                .Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))
        );
}
