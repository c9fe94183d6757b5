using System.Text.Json;
using System.Text.Json.Serialization;
using ProductBalance.Data.Json;

namespace ProductBalance.Data.Sample;

/// <summary>The files of the sample, which are embedded in the assembly.</summary>
internal static class SampleFile
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new EstimateConverter(),
            new SourcedEstimateConverter(),
            new DriverInputsConverter(),
        },
    };

    /// <summary>Reads an embedded file.</summary>
    public static T Read<T>(string name)
    {
        using var file =
            typeof(SampleFile).Assembly.GetManifestResourceStream(typeof(SampleFile), name)
            ?? throw new InvalidOperationException($"{name} is not embedded in the assembly.");
        return Read<T>(file);
    }

    /// <summary>Reads a file of such a form.</summary>
    /// <exception cref="JsonException">A member is unknown, missing, doubled or of the wrong type.</exception>
    public static T Read<T>(Stream json) =>
        JsonSerializer.Deserialize<T>(json, Format) ?? throw new JsonException("The file is empty.");
}
