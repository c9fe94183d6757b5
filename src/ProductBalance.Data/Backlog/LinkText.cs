using System.Globalization;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Backlog;

/// <summary>A link as history keeps it: a JSON text such as "DependsOn PB-42".</summary>
internal static class LinkText
{
    public static string Of(LinkKind kind, string key) => JsonColumn.Write($"{kind} {key}");

    /// <summary>The kind and the other item's number; null where there is no link.</summary>
    public static (LinkKind Kind, int Number)? Read(string? text) =>
        text is not null
        && JsonColumn.Read<string>(text).Split(' ', 2) is [var kind, var key]
        && Enum.TryParse<LinkKind>(kind, out var known)
        && int.TryParse(key[(key.LastIndexOf('-') + 1)..], CultureInfo.InvariantCulture, out var number)
            ? (known, number)
            : null;
}
