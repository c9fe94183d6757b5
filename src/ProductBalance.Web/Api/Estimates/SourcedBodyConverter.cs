using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProductBalance.Web.Api.Estimates;

/// <summary>A figure alone, or an object with estimate, unit and source.</summary>
public sealed class SourcedBodyConverter : JsonConverter<SourcedBody>
{
    private const string Figure = "estimate";

    public override SourcedBody Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = JsonElement.ParseValue(ref reader);
        return json.ValueKind == JsonValueKind.Object && json.TryGetProperty(Figure, out var estimate)
            ? PartsOf(json, estimate)
            : new SourcedBody(EstimateBodyConverter.Of(json));
    }

    public override void Write(Utf8JsonWriter writer, SourcedBody value, JsonSerializerOptions options)
    {
        if (value is { Unit: null, Source: null })
        {
            JsonSerializer.Serialize(writer, value.Estimate, options);
            return;
        }

        writer.WriteStartObject();
        writer.WritePropertyName(Figure);
        JsonSerializer.Serialize(writer, value.Estimate, options);
        writer.WriteString("unit", value.Unit);
        writer.WriteString("source", value.Source);
        writer.WriteEndObject();
    }

    private static SourcedBody PartsOf(JsonElement json, JsonElement estimate)
    {
        foreach (var member in json.EnumerateObject())
        {
            if (member.Name is not (Figure or "unit" or "source"))
            {
                throw new BodyException($"There is no \"{member.Name}\" here: a figure has estimate, unit and source.");
            }
        }

        return new(EstimateBodyConverter.Of(estimate), TextOf(json, "unit"), TextOf(json, "source"));
    }

    private static string? TextOf(JsonElement json, string name) =>
        !json.TryGetProperty(name, out var text) || text.ValueKind == JsonValueKind.Null ? null
        : text.ValueKind == JsonValueKind.String ? text.GetString()
        : throw new BodyException($"The {name} of a figure is a text.");
}
