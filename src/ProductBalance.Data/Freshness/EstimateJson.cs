using System.Text.Json.Nodes;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Freshness;

namespace ProductBalance.Data.Freshness;

/// <summary>Single estimates in the JSON that history keeps of an item's fields.</summary>
internal static class EstimateJson
{
    /// <summary>The value of a field that carries an estimate; null where the content states none.</summary>
    public static string? Of(ItemContent content, string field)
    {
        if (!EstimateFields.Of(content).Contains(field))
        {
            return null;
        }

        var (whole, part) = EstimateFields.Split(field);
        var json = ItemFields.Of(content).GetValueOrDefault(whole);
        return part is null ? json : PartOf(json, part);
    }

    /// <summary>Whether an entry of the history set a field, or changed the part of a field that it is.</summary>
    public static bool Sets(EstimateSetting setting, string field)
    {
        var (whole, part) = EstimateFields.Split(field);
        return setting.Field == field
            || (
                part is not null
                && setting.Field == whole
                && PartOf(setting.Before, part) != PartOf(setting.After, part)
            );
    }

    private static string? PartOf(string? json, string part) =>
        json is null ? null : JsonNode.Parse(json)?[part]?.ToJsonString();
}
