using System.Text.Json;
using System.Text.Json.Serialization;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Data;

/// <summary>An estimate is a number, or <c>{"low":,"likely":,"high":}</c>.</summary>
public sealed class EstimateJsonConverter : JsonConverter<Estimate>
{
    private const string Shape = "An estimate is a number, or an object with low, likely and high.";

    public override Estimate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return Make(reader.GetDouble(), reader.GetDouble(), reader.GetDouble());
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException(Shape);
        }

        double? low = null,
            likely = null,
            high = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            if (!reader.Read() || reader.TokenType != JsonTokenType.Number)
            {
                throw new JsonException(Shape);
            }

            _ = name switch
            {
                "low" => low = reader.GetDouble(),
                "likely" => likely = reader.GetDouble(),
                "high" => high = reader.GetDouble(),
                _ => throw new JsonException($"{Shape} It has no \"{name}\"."),
            };
        }

        return low is { } l && likely is { } m && high is { } h ? Make(l, m, h) : throw new JsonException(Shape);
    }

    public override void Write(Utf8JsonWriter writer, Estimate value, JsonSerializerOptions options)
    {
        if (!value.IsRange)
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

    private static Estimate Make(double low, double likely, double high) =>
        double.IsFinite(low) && double.IsFinite(high) && low <= likely && likely <= high
            ? new Estimate(low, likely, high)
            : throw new JsonException("The three figures must be finite and in order: low ≤ likely ≤ high.");
}
