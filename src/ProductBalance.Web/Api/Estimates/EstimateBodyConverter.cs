using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProductBalance.Web.Api.Estimates;

/// <summary>An estimate is a number where no range is given, else its three points.</summary>
public sealed class EstimateBodyConverter : JsonConverter<EstimateBody>
{
    private const string Kinds = "An estimate is a number, or an object with the numbers low, likely and high.";

    public override EstimateBody Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Of(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, EstimateBody value, JsonSerializerOptions options)
    {
        if (value.Low == value.High)
        {
            writer.WriteNumberValue(value.Likely);
            return;
        }

        writer.WriteStartObject();
        writer.WriteNumber("low", value.Low);
        writer.WriteNumber("likely", value.Likely);
        writer.WriteNumber("high", value.High);
        writer.WriteEndObject();
    }

    internal static EstimateBody Of(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Number when json.TryGetDouble(out var value) => new(value, value, value),
            JsonValueKind.Object => PointsOf(json),
            _ => throw new BodyException(Kinds),
        };

    private static EstimateBody PointsOf(JsonElement points) =>
        points.GetPropertyCount() == 3
            ? new(NumberOf(points, "low"), NumberOf(points, "likely"), NumberOf(points, "high"))
            : throw new BodyException(Kinds);

    private static double NumberOf(JsonElement points, string name) =>
        points.TryGetProperty(name, out var point)
        && point.ValueKind == JsonValueKind.Number
        && point.TryGetDouble(out var value)
            ? value
            : throw new BodyException(Kinds);
}
