using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Planning;

/// <summary>What a sprint does to an item, as its history keeps it: a JSON text such as "Sprint 12".</summary>
internal static class SprintText
{
    public static FieldChange Joined(ItemId item, Sprint sprint) => FieldOf(item, before: null, sprint.Title);

    public static FieldChange Left(ItemId item, Sprint sprint) => FieldOf(item, sprint.Title, after: null);

    /// <summary>The person-days that are left of it.</summary>
    public static FieldChange Left(ItemId item, double before, double after) =>
        new()
        {
            ItemId = item,
            Field = ItemFields.Remaining,
            Before = JsonColumn.Write(before),
            After = JsonColumn.Write(after),
        };

    public static FieldChange CarriedOver(ItemId item, Sprint from, Sprint to) => FieldOf(item, from.Title, to.Title);

    public static FieldChange Returned(ItemId item, Sprint from, string reason) =>
        FieldOf(item, from.Title, $"back to the backlog: {reason}");

    public static FieldChange Marked(ItemId item, Sprint sprint, SprintMarkKind? before, SprintMarkKind? after) =>
        FieldOf(item, InWords(sprint, before), InWords(sprint, after));

    private static string? InWords(Sprint sprint, SprintMarkKind? kind) =>
        kind switch
        {
            SprintMarkKind.Pinned => $"pinned to {sprint.Title}",
            SprintMarkKind.Banned => $"kept out of {sprint.Title}",
            _ => null,
        };

    private static FieldChange FieldOf(ItemId item, string? before, string? after) =>
        new()
        {
            ItemId = item,
            Field = ItemFields.Sprint,
            Before = before is null ? null : JsonColumn.Write(before),
            After = after is null ? null : JsonColumn.Write(after),
        };
}
