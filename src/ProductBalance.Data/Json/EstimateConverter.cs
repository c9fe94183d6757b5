using System.Text.Json;
using System.Text.Json.Serialization;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Data.Json;

/// <summary>An estimate as people write it: a number where no range is given, else its three points.</summary>
public sealed class EstimateConverter : JsonConverter<Estimate>
{
    public override Estimate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number
            ? Checked(Points.Of(reader.GetDouble()))
            : Checked(JsonSerializer.Deserialize<Points>(ref reader, options));

    public override void Write(Utf8JsonWriter writer, Estimate value, JsonSerializerOptions options)
    {
        if (value.IsRange)
        {
            JsonSerializer.Serialize(writer, new Points(value.Low, value.Likely, value.High), options);
        }
        else
        {
            writer.WriteNumberValue(value.Likely);
        }
    }

    private static Estimate Checked(Points? points) =>
        points is { InOrder: true } && double.IsFinite(points.Low) && double.IsFinite(points.High)
            ? new Estimate(points.Low, points.Likely, points.High)
            : throw new JsonException("An estimate is a number, or low, likely and high in this order.");

    private sealed record Points(
        [property: JsonRequired] double Low,
        [property: JsonRequired] double Likely,
        [property: JsonRequired] double High
    )
    {
        [JsonIgnore]
        public bool InOrder => Low <= Likely && Likely <= High;

        public static Points Of(double value) => new(value, value, value);
    }
}
