using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ProductBalance.Web.Api.Backlog;
using ProductBalance.Web.Api.Estimates;

namespace ProductBalance.Web.Api;

/// <summary>How the API writes JSON, and how strictly it reads it: what it does not know is refused, not passed over.</summary>
public static class ApiJson
{
    private const int MaxDepth = 32;

    public static void Configure(JsonSerializerOptions options)
    {
        options.MaxDepth = MaxDepth;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.AllowDuplicateProperties = false;
        options.TypeInfoResolver = (options.TypeInfoResolver ?? new DefaultJsonTypeInfoResolver()).WithAddedModifier(
            LeaveOutUnknownFigures
        );
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new EstimateBodyConverter());
        options.Converters.Add(new SourcedBodyConverter());
    }

    // A driver has two or three of a dozen figures.
    private static void LeaveOutUnknownFigures(JsonTypeInfo type)
    {
        if (type.Type == typeof(DriverBody))
        {
            foreach (var property in type.Properties)
            {
                property.ShouldSerialize = (_, value) => value is not null;
            }
        }
    }
}
