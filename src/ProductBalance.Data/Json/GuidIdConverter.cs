using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProductBalance.Data.Json;

/// <summary>Writes a strongly typed id as its bare Guid.</summary>
internal sealed class GuidIdConverter<TId>(Func<TId, Guid> read, Func<Guid, TId> make) : JsonConverter<TId>
{
    public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        make(reader.GetGuid());

    public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(read(value));
}
