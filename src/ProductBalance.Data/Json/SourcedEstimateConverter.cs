using System.Text.Json;
using System.Text.Json.Serialization;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;

namespace ProductBalance.Data.Json;

/// <summary>A figure alone, or together with its unit and where it comes from.</summary>
public sealed class SourcedEstimateConverter : JsonConverter<SourcedEstimate>
{
    public override SourcedEstimate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = JsonElement.ParseValue(ref reader);
        var parts =
            json.ValueKind == JsonValueKind.Object && json.TryGetProperty("estimate", out _)
                ? json.Deserialize<Parts>(options)
                : new Parts(json.Deserialize<Estimate>(options));
        return parts is { Estimate: { } estimate }
            ? new SourcedEstimate(estimate, parts.Unit, parts.Source)
            : throw new JsonException("An input is an estimate, or an object with estimate, unit and source.");
    }

    public override void Write(Utf8JsonWriter writer, SourcedEstimate value, JsonSerializerOptions options)
    {
        if (value is { Unit: null, Source: null })
        {
            JsonSerializer.Serialize(writer, value.Estimate, options);
        }
        else
        {
            JsonSerializer.Serialize(writer, new Parts(value.Estimate, value.Unit, value.Source), options);
        }
    }

    private sealed record Parts(Estimate? Estimate, string? Unit = null, string? Source = null);
}
