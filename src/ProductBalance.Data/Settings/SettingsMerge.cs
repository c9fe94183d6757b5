using System.Text.Json;
using System.Text.Json.Nodes;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Json;
using ProductBalance.Domain;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Settings;

/// <summary>Joins two people's edits of one product's settings.</summary>
internal static class SettingsMerge
{
    private static readonly Dictionary<string, string> Words = new()
    {
        ["name"] = "the name",
        ["keyPrefix"] = "the key",
        ["currency"] = "the currency",
        ["timeZone"] = "the time zone",
        ["calendar"] = "the calendar",
        ["horizon"] = "the horizon",
        ["model"] = "the score model",
        ["factors"] = "the calibration factors",
        ["driverDefaults"] = "the default figures",
        ["staleAfterDays"] = "the age of stale estimates",
        ["investment"] = "the terms of the investment signal",
        ["embeddingSites"] = "the sites that may show the roadmap",
        ["feedbackFrom"] = "the readers who may give feedback",
    };

    /// <summary>The present settings with what an edit changed.</summary>
    /// <exception cref="DomainRuleException">Somebody else changed the same to something else; nothing is joined then.</exception>
    public static ProductSettings Join(SettingsEdit edit, ProductSettings present)
    {
        var (merged, conflicts) = FieldMerge.Join(Of(edit.Origin), Of(edit.Settings), Of(present));
        return conflicts.Count == 0
            ? ToSettings(merged)
            : throw ChangedMeanwhile.Refusal(
                string.Join(
                    " and ",
                    conflicts.Select(conflict => Words.GetValueOrDefault(conflict.Field, conflict.Field))
                )
            );
    }

    private static Dictionary<string, string> Of(ProductSettings settings) =>
        JsonSerializer
            .SerializeToNode(settings, JsonColumn.Options)!
            .AsObject() // a record is an object
            .ToDictionary(
                field => field.Key,
                field => JsonFields.TextOf(field.Value is JsonObject parts ? JsonFields.InOrder(parts) : field.Value)
            );

    private static ProductSettings ToSettings(IReadOnlyDictionary<string, string> fields)
    {
        var root = new JsonObject(fields.Select(field => KeyValuePair.Create(field.Key, JsonNode.Parse(field.Value))));
        return root.Deserialize<ProductSettings>(JsonColumn.Options)!; // the root is not null
    }
}
