using System.Text.Json;

namespace ProductBalance.Data.Exchange.Reading.Json;

/// <summary>Reads JSON from a stream, a token or a whole value at a time; no more than that is held in memory.</summary>
internal sealed class JsonCursor : IDisposable
{
    private const int FirstSize = 64 * 1024;
    private const int MostNested = 32;

    private readonly Stream _content;
    private byte[] _buffer = new byte[FirstSize];
    private int _start;
    private int _end;
    private bool _isLast;
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = MostNested });

    public JsonCursor(Stream content)
    {
        _content = content;
        Fill();
        _start = _buffer.AsSpan(0, _end).StartsWith(JsonText.Mark) ? JsonText.Mark.Length : 0;
    }

    private delegate bool Step<T>(ref Utf8JsonReader reader, out T result);

    /// <summary>What the next token is, and its text where it is a name; none at the end.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public (JsonTokenType Type, string? Name) Read() => Take<(JsonTokenType, string?)>(Token);

    /// <summary>The value that comes next, as a whole; null at the end of a list.</summary>
    public JsonElement? Value() => Take<JsonElement?>(Element);

    /// <summary>Takes the token that begins a list; false, and nothing taken, where something else comes next.</summary>
    public bool TakeListStart() => Take<bool>(ListStart);

    /// <summary>Passes over the value that comes next; false at the end of a list.</summary>
    public bool Skip() => Take<bool>(Skipped);

    public void Dispose() => _content.Dispose();

    private T Take<T>(Step<T> step)
    {
        while (true)
        {
            var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _isLast, _state);
            if (step(ref reader, out var result))
            {
                _start += (int)reader.BytesConsumed;
                _state = reader.CurrentState;
                return result;
            }

            if (_isLast)
            {
                throw new JsonException("The file ends where a value should come.");
            }

            Fill();
        }
    }

    private static bool Token(ref Utf8JsonReader reader, out (JsonTokenType, string?) token)
    {
        var isThere = reader.Read();
        token = isThere
            ? (reader.TokenType, reader.TokenType == JsonTokenType.PropertyName ? reader.GetString() : null)
            : (JsonTokenType.None, null);
        return isThere || reader.IsFinalBlock;
    }

    private static bool Element(ref Utf8JsonReader reader, out JsonElement? element)
    {
        element = null;
        return reader.Read()
            && (reader.TokenType == JsonTokenType.EndArray || JsonElement.TryParseValue(ref reader, out element));
    }

    private static bool ListStart(ref Utf8JsonReader reader, out bool isStart)
    {
        var before = reader;
        var isThere = reader.Read();
        isStart = isThere && reader.TokenType == JsonTokenType.StartArray;
        reader = isStart ? reader : before;
        return isThere;
    }

    private static bool Skipped(ref Utf8JsonReader reader, out bool isThere)
    {
        isThere = reader.Read() && reader.TokenType != JsonTokenType.EndArray;
        return reader.TokenType == JsonTokenType.EndArray || (isThere && reader.TrySkip());
    }

    // What is left moves to the front; a value that fills the buffer gets a larger one.
    private void Fill()
    {
        var left = _buffer.AsSpan(_start, _end - _start);
        var target = left.Length * 2 > _buffer.Length ? new byte[_buffer.Length * 2] : _buffer;
        left.CopyTo(target);
        (_buffer, _start, _end) = (target, 0, left.Length);
        var read = _content.ReadAtLeast(_buffer.AsSpan(_end), 1, throwOnEndOfStream: false);
        _end += read;
        _isLast = read == 0;
    }
}
