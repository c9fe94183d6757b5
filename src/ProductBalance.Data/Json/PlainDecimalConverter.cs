using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProductBalance.Data.Json;

/// <summary>Writes an amount without the zeros behind it that a column's scale adds: 250.5000 is 250.5.</summary>
internal sealed class PlainDecimalConverter : JsonConverter<decimal>
{
    // Dividing by a one of full scale takes the zeros off.
    private const decimal One = 1.0000000000000000000000000000m;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetDecimal();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value / One);
}
