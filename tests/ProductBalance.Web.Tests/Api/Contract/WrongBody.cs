using System.Text.Json.Nodes;

namespace ProductBalance.Web.Tests.Api.Contract;

/// <summary>A body that is right but for one field.</summary>
/// <param name="Field">The field, as the errors name it.</param>
/// <param name="Json">The body.</param>
/// <param name="IsSurelyWrong">Whether it must be refused; else it must only not break anything.</param>
public sealed record WrongBody(string Field, string Json, bool IsSurelyWrong)
{
    private const int Depth = 5;
    private static readonly string LongText = new('a', 20_000);

    /// <summary>Every field of a body in turn with a value of another kind, and with values at the edge of its own.</summary>
    public static IEnumerable<WrongBody> Of(ContractDocument document, JsonObject body)
    {
        var example = body["example"]!;
        yield return new("", "", IsSurelyWrong: true);
        yield return new("body", "[]", IsSurelyWrong: true);
        yield return new("", "{\"a\":", IsSurelyWrong: true);
        yield return new("nonsense", With(example, ["nonsense"], 1), IsSurelyWrong: true);
        foreach (var (path, schema) in Fields(document, body["schema"]!, []))
        {
            var field = string.Join('.', path);
            yield return new(field, With(example, path, OtherKind(schema)), IsSurelyWrong: true);
            foreach (var edge in Edges(schema))
            {
                yield return new(field, With(example, path, edge), IsSurelyWrong: false);
            }
        }
    }

    private static IEnumerable<(string[] Path, JsonObject Schema)> Fields(
        ContractDocument document,
        JsonNode schema,
        string[] path
    ) =>
        path.Length == Depth || document.Resolve(schema)["properties"] is not JsonObject properties
            ? []
            : properties.SelectMany(property =>
            {
                string[] inner = [.. path, property.Key];
                var field = document.Resolve(property.Value!);
                return Fields(document, field, inner).Prepend((inner, field));
            });

    private static bool Is(JsonObject schema, string type) =>
        schema["type"] is JsonArray types
            ? types.Any(each => each!.GetValue<string>() == type)
            : schema["type"]?.GetValue<string>() == type;

    private static JsonNode? OtherKind(JsonObject schema) =>
        schema["enum"] is not null ? "nonsense"
        : Is(schema, "string")
            ? schema["format"] is null ? 5
                : "2026-02-30x"
        : Is(schema, "integer") ? 1.5
        : "nonsense";

    private static IEnumerable<JsonNode?> Edges(JsonObject schema)
    {
        yield return null;
        if (schema["oneOf"] is not null || Is(schema, "number"))
        {
            yield return -1e300;
            yield return 1e300;
            yield return 0;
        }
        else if (Is(schema, "integer"))
        {
            yield return int.MinValue;
            yield return int.MaxValue;
        }
        else if (Is(schema, "string") && schema["enum"] is null)
        {
            yield return "";
            yield return "\0\uffff<script>";
            yield return LongText;
            yield return "0001-01-01";
            yield return "9999-12-31";
        }
        else if (Is(schema, "array"))
        {
            yield return new JsonArray(null, "");
            yield return new JsonArray([.. Enumerable.Range(0, 300).Select(n => (JsonNode)$"x{n}")]);
        }
    }

    private static string With(JsonNode example, string[] path, JsonNode? value)
    {
        var body = example.DeepClone().AsObject();
        var parent = body;
        foreach (var name in path[..^1])
        {
            if (parent[name] is not JsonObject)
            {
                parent[name] = new JsonObject();
            }

            parent = parent[name]!.AsObject();
        }

        parent[path[^1]] = value;
        return body.ToJsonString();
    }
}
