using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Overrides;

namespace ProductBalance.Data.Overrides;

/// <summary>An override as history keeps it: a JSON text such as "above PB-12 until 2026-12-04".</summary>
internal static class OverrideText
{
    public static string Of(RankOverride made, string anchorKey) =>
        $"above {anchorKey} until {made.LastDay:yyyy-MM-dd}";

    public static FieldChange Made(RankOverride made, string anchorKey) =>
        FieldOf(made, before: null, Of(made, anchorKey));

    public static FieldChange Changed(RankOverride made, string before, string anchorKey) =>
        FieldOf(made, before, made.Ending is null ? Of(made, anchorKey) : null);

    private static FieldChange FieldOf(RankOverride made, string? before, string? after) =>
        new()
        {
            ItemId = made.ItemId,
            Field = ItemFields.Place,
            Before = before is null ? null : JsonColumn.Write(before),
            After = after is null ? null : JsonColumn.Write(after),
        };
}
