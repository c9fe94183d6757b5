using System.Text.Json;

namespace ProductBalance.Data.Exchange.Reading.Json;

/// <summary>A list of objects that no tool is known by: its names are the header, as in a spreadsheet.</summary>
internal static class PlainObjects
{
    private const int MostCompared = 1000;
    private static readonly string[] Names = ["name", "title", "login", "displayName", "value", "key", "id"];

    public static JsonListing? Of(JsonElement root)
    {
        var items = root.ValueKind == JsonValueKind.Array ? [.. root.EnumerateArray()] : OnlyList(root);
        List<string> header =
        [
            .. items
                .Where(item => item.ValueKind == JsonValueKind.Object)
                .Take(MostCompared)
                .SelectMany(item => item.EnumerateObject())
                .Select(property => property.Name)
                .Distinct(),
        ];
        return header.Count == 0
            ? null
            : new JsonListing("Read as a list of objects.", items, [.. header.Select(Column)])
            {
                Refusal = item =>
                    item.ValueKind == JsonValueKind.Object
                        ? null
                        : "This element of the list is no object, so it was left out.",
            };
    }

    private static IReadOnlyList<JsonElement> OnlyList(JsonElement root)
    {
        var lists = root.EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.Array).ToList();
        return lists is [var only] ? [.. only.Value.EnumerateArray()] : [];
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
