using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Data.Waiting;

/// <summary>A wait as history keeps it: a JSON text such as "designs until 2026-12-02: the new basket".</summary>
internal static class WaitText
{
    public static string Of(Wait wait) =>
        $"{WaitReasons.InWords(wait.Reason)} until {wait.ExpectedUntil:yyyy-MM-dd}{(wait.Note.Length > 0 ? $": {wait.Note}" : "")}";

    /// <summary>What changed about what an item waits for; null where it waits for nothing.</summary>
    public static FieldChange Changed(Wait wait, string? before, string? after) =>
        new()
        {
            ItemId = wait.ItemId,
            Field = ItemFields.Wait,
            Before = before is null ? null : JsonColumn.Write(before),
            After = after is null ? null : JsonColumn.Write(after),
        };
}
