using ProductBalance.Data.Json;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Backlog;

/// <summary>A step of an item in words.</summary>
internal static class StepWords
{
    /// <summary>What somebody did: "moved PB-1 to planned".</summary>
    /// <param name="what">The item in words.</param>
    /// <param name="status">Where it stands now, as history keeps it.</param>
    public static string Of(string what, string status) =>
        JsonColumn.Read<ItemStatus>(status) switch
        {
            ItemStatus.Dropped => $"dropped {what}",
            var step => $"moved {what} to {StatusMachine.InWords(step)}",
        };
}
