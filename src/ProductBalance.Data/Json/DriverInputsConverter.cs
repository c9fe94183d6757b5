using System.Text.Json;
using System.Text.Json.Serialization;
using ProductBalance.Domain.Impact;

namespace ProductBalance.Data.Json;

/// <summary>A driver as one flat object: its type, its inputs by name, the effect per unit and the basis.</summary>
public sealed class DriverInputsConverter : JsonConverter<DriverInputs>
{
    private const string TypeName = "type";
    private const string EffectPerUnit = "effectPerUnit";
    private const string Basis = "basis";

    public override DriverInputs Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var members = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(ref reader, options) ?? [];
        return new DriverInputs
        {
            Type = Take<DriverKind?>(members, TypeName, options) ?? throw new JsonException("A driver needs a type."),
            EffectPerUnit = Take<SourcedEstimate>(members, EffectPerUnit, options),
            Basis = Take<string>(members, Basis, options),
            Inputs = members.ToDictionary(
                member => member.Key,
                member =>
                    member.Value.Deserialize<SourcedEstimate>(options)
                    ?? throw new JsonException(
                        $"The driver's input {member.Key} is null; leave it out or give a figure."
                    )
            ),
        };
    }

    public override void Write(Utf8JsonWriter writer, DriverInputs value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        Put(writer, TypeName, value.Type, options);
        foreach (var (name, input) in value.Inputs.OrderBy(input => input.Key, StringComparer.Ordinal))
        {
            Put(writer, name, input, options);
        }

        Put(writer, EffectPerUnit, value.EffectPerUnit, options);
        Put(writer, Basis, value.Basis, options);
        writer.WriteEndObject();
    }

    private static T? Take<T>(Dictionary<string, JsonElement> members, string name, JsonSerializerOptions options) =>
        members.Remove(name, out var value) ? value.Deserialize<T>(options) : default;

    private static void Put<T>(Utf8JsonWriter writer, string name, T value, JsonSerializerOptions options)
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            JsonSerializer.Serialize(writer, value, options);
        }
    }
}
