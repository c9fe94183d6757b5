using System.Text.Json;

namespace ProductBalance.Data.Exchange.Reading.Json;

/// <summary>A list of objects that no tool is known by: its names are the header, as in a spreadsheet.</summary>
internal static class PlainObjects
{
    private static readonly string[] Names = ["name", "title", "login", "displayName", "value", "key", "id"];

    public static JsonListing? Of(JsonElement root)
    {
        var (name, list) = root.ValueKind == JsonValueKind.Array ? (null, root) : OnlyList(root);
        List<string> header =
        [
            .. list.List()
                .Where(item => item.ValueKind == JsonValueKind.Object)
                .SelectMany(item => item.EnumerateObject())
                .Select(property => property.Name)
                .Distinct(),
        ];
        return header.Count == 0
            ? null
            : new JsonListing("Read as a list of objects.", name, [.. header.Select(Column)])
            {
                Refusal = item =>
                    item.ValueKind == JsonValueKind.Object
                        ? null
                        : "This element of the list is no object, so it was left out.",
            };
    }

    private static (string? Name, JsonElement List) OnlyList(JsonElement root)
    {
        var lists = root.EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.Array).ToList();
        return lists is [var only] ? (only.Name, only.Value) : default;
    }

    private static (string Header, Func<JsonElement, string?> Cell) Column(string name) =>
        (name, item => item.At(name) is { } value ? Cell(value) : null);

    private static string? Cell(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Cell)),
            JsonValueKind.Object => Names.Select(name => value.Text(name)).FirstOrDefault(text => text is not null),
            JsonValueKind.Null => null,
            _ => value.ToString(),
        };
}
