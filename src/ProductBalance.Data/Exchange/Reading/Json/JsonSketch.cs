using System.Buffers;
using System.Text.Json;

namespace ProductBalance.Data.Exchange.Reading.Json;

/// <summary>
/// A file of JSON with its long lists cut short, by which its shape is known; the list of the items is then read from the
/// file, one at a time. What items refer to is no such list and stays whole.
/// </summary>
internal sealed class JsonSketch(Func<Stream> open)
{
    private const int MostItems = 1000;
    private static readonly HashSet<string> Whole = ["teams", "lists", "checklists", "actions"];

    /// <summary>The file with the first items of each list.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public JsonElement Root()
    {
        using var cursor = new JsonCursor(open());
        var written = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(written))
        {
            if (cursor.Read().Type == JsonTokenType.StartArray)
            {
                CopyList(cursor, writer);
            }
            else
            {
                CopyObject(cursor, writer);
            }
        }

        while (cursor.Read().Type != JsonTokenType.None) { } // what comes behind is no JSON
        return JsonElement.Parse(written.WrittenSpan);
    }

    /// <summary>The elements of a list.</summary>
    /// <param name="list">Its name in the object that the file is; null where the file is the list itself.</param>
    public IEnumerable<JsonElement> Elements(string? list)
    {
        using var cursor = new JsonCursor(open());
        cursor.Read();
        if (list is not null)
        {
            Find(cursor, list);
        }

        while (cursor.Value() is { } element)
        {
            yield return element;
        }
    }

    private static void Find(JsonCursor cursor, string list)
    {
        while (cursor.Read().Name != list)
        {
            cursor.Skip();
        }

        cursor.Read();
    }

    private static void CopyObject(JsonCursor cursor, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        while (cursor.Read() is { Type: JsonTokenType.PropertyName, Name: { } name })
        {
            writer.WritePropertyName(name);
            if (!Whole.Contains(name) && cursor.TakeListStart())
            {
                CopyList(cursor, writer);
            }
            else
            {
                cursor.Value()?.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }

    private static void CopyList(JsonCursor cursor, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        var count = 0;
        while (count < MostItems && cursor.Value() is { } element)
        {
            element.WriteTo(writer);
            count++;
        }

        while (count == MostItems && cursor.Skip()) { }
        writer.WriteEndArray();
    }
}
