using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Data.Json;

/// <summary>Keeps a value of the domain as JSON text in one column, equal on both databases.</summary>
public static class JsonColumn
{
    /// <summary>How the database, history and drafts write the domain's values.</summary>
    public static JsonSerializerOptions Options { get; } = MakeOptions();

    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property)
        where T : class? =>
        property.HasConversion(
            value => Write(value),
            text => Read<T>(text),
            new ValueComparer<T>(
                (left, right) => ReferenceEquals(left, right) || Write(left) == Write(right),
                value => Write(value).GetHashCode(StringComparison.Ordinal),
                value => value
            )
        );

    public static string Write<T>(T? value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string text) =>
        JsonSerializer.Deserialize<T>(text, Options)
        ?? throw new InvalidDataException($"A stored {typeof(T).Name} is empty.");

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutComputed } },
            Converters =
            {
                new JsonStringEnumConverter(JsonNamingPolicy.CamelCase),
                new PlainDecimalConverter(),
                new EstimateConverter(),
                new SourcedEstimateConverter(),
                new DriverInputsConverter(),
                new GuidIdConverter<TeamId>(id => id.Value, value => new(value)),
                new GuidIdConverter<ItemId>(id => id.Value, value => new(value)),
                new GuidIdConverter<WaitId>(id => id.Value, value => new(value)),
            },
        };
        options.MakeReadOnly();
        return options;
    }

    // A property that nothing can set is computed from the others.
    private static void LeaveOutComputed(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(p => p.Set is null && p.AssociatedParameter is null).ToList())
        {
            type.Properties.Remove(property);
        }
    }
}
