using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProductBalance.Data.Json;

/// <summary>Writes an amount without trailing zeros: 0 and the 0.0000 of a column are one value in a history.</summary>
internal sealed class DecimalConverter : JsonConverter<decimal>
{
    // Dividing by it drops trailing zeros and changes nothing else.
    private const decimal One = 1.0000000000000000000000000000m;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetDecimal();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value / One);
}
