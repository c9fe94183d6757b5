using System.Text.Json.Nodes;
using NJsonSchema;

namespace ProductBalance.Web.Tests.Api.Contract;

/// <summary>The OpenAPI document, and what it promises of each call.</summary>
public sealed class ContractDocument
{
    private const string Components = "#/components/schemas/";
    private const string Definitions = "#/definitions/";
    private readonly JsonObject _document;
    private readonly Dictionary<string, JsonSchema> _schemas = [];

    public ContractDocument(string json) => _document = JsonNode.Parse(json)!.AsObject();

    /// <summary>The calls, such as "get /api/v1/products".</summary>
    public IEnumerable<string> Calls =>
        from path in _document["paths"]!.AsObject()
        from call in path.Value!.AsObject()
        select $"{call.Key} {path.Key}";

    public JsonObject Of(string call) => _document["paths"]![call.Split(' ')[1]]![call.Split(' ')[0]]!.AsObject();

    /// <summary>The JSON body that a call takes; null where it takes none.</summary>
    public JsonObject? BodyOf(string call) => Of(call)["requestBody"]?["content"]?["application/json"]?.AsObject();

    /// <summary>The names of what stands after the question mark.</summary>
    public IEnumerable<string> QueryOf(string call) =>
        from parameter in Of(call)["parameters"]?.AsArray() ?? []
        where parameter!["in"]!.GetValue<string>() == "query"
        select parameter["name"]!.GetValue<string>();

    /// <summary>A schema itself, where another one may stand for it.</summary>
    public JsonObject Resolve(JsonNode schema)
    {
        var named = schema["$ref"] is { } reference
            ? _document["components"]!["schemas"]![reference.GetValue<string>()[Components.Length..]]!.AsObject()
            : schema.AsObject();
        // "null, or this" is this.
        var one = named["oneOf"]?.AsArray().Where(each => each!["type"]?.ToString() != "null").ToList();
        return one is [{ } only] ? Resolve(only) : named;
    }

    /// <summary>What is wrong with an answer, in view of what the document promises; empty where it keeps to that.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync(string call, int status, string? mediaType, string text)
    {
        if (Of(call)["responses"]![$"{status}"] is not { } promised)
        {
            return [$"{status} is not described: {text}"];
        }

        if (promised["content"] is not JsonObject content)
        {
            return text.Length == 0 ? [] : [$"{status} is described without a body: {text}"];
        }

        if (mediaType is null || content[mediaType]?["schema"] is not { } schema)
        {
            return [$"{status} answers {mediaType}, which is not described"];
        }

        var faults = (await SchemaAsync($"{call} {status}", schema)).Validate(text);
        return [.. faults.Select(fault => $"{status} {fault}: {text}")];
    }

    private async Task<JsonSchema> SchemaAsync(string name, JsonNode schema)
    {
        if (!_schemas.TryGetValue(name, out var known))
        {
            JsonObject whole = new() { ["allOf"] = new JsonArray(Closed(schema.DeepClone())) };
            var parts = _document["components"]!["schemas"]!.AsObject();
            whole["definitions"] = new JsonObject(
                parts.Select(part => KeyValuePair.Create(part.Key, (JsonNode?)Closed(part.Value!.DeepClone())))
            );
            var text = whole.ToJsonString().Replace(Components, Definitions, StringComparison.Ordinal);
            known = _schemas[name] = await JsonSchema.FromJsonAsync(text);
        }

        return known;
    }

    // An answer tells nothing that is not described.
    private static JsonNode Closed(JsonNode node)
    {
        switch (node)
        {
            case JsonObject map:
                foreach (var (_, value) in map.Where(pair => pair.Value is not null))
                {
                    Closed(value!);
                }

                if (map.ContainsKey("properties"))
                {
                    map.TryAdd("additionalProperties", false);
                }

                break;
            case JsonArray list:
                foreach (var value in list.Where(value => value is not null))
                {
                    Closed(value!);
                }

                break;
        }

        return node;
    }
}
