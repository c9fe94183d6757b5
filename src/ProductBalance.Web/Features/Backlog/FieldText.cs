using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Web.Features.Backlog;

/// <summary>A field's JSON value as people read it, in history and merges.</summary>
public static partial class FieldText
{
    private const string Nothing = "nothing";

    public static string Of(string? json, IReadOnlyList<Team> teams) =>
        json is null ? Nothing : Of(JsonNode.Parse(json), teams);

    /// <summary>From one value to another: "8 → 3.5". Of ranges only the likely value is told, unless that stayed as it was.</summary>
    public static string Step(string? before, string? after, IReadOnlyList<Team> teams)
    {
        var (from, to) = (InShort(before, teams), InShort(after, teams));
        return from == to ? $"{Of(before, teams)} → {Of(after, teams)}" : $"{from} → {to}";
    }

    private static string InShort(string? json, IReadOnlyList<Team> teams) =>
        json is not null && JsonNode.Parse(json) is JsonObject map && map["likely"] is { } likely
            ? Of(likely, teams)
            : Of(json, teams);

    private static string Of(JsonNode? node, IReadOnlyList<Team> teams) =>
        node switch
        {
            null => Nothing,
            JsonArray array => array.Count == 0 ? Nothing : string.Join(", ", array.Select(value => Of(value, teams))),
            JsonObject map when map.ContainsKey("likely") =>
                $"{Of(map["low"], teams)} · {Of(map["likely"], teams)} · {Of(map["high"], teams)}",
            JsonObject map => map.Count == 0
                ? Nothing
                : string.Join(", ", map.Select(pair => $"{NameOf(pair.Key)}{Of(pair.Value, teams)}")),
            _ when node.GetValueKind() is JsonValueKind.True or JsonValueKind.False => node.GetValue<bool>()
                ? "yes"
                : "no",
            _ when node.GetValueKind() == JsonValueKind.String => Text(node.GetValue<string>(), teams),
            _ => node.ToJsonString(),
        };

    private static string Text(string text, IReadOnlyList<Team> teams) =>
        Guid.TryParse(text, out var id)
            ? teams.FirstOrDefault(team => team.Id.Value == id)?.Name ?? "a team that is gone"
        : text.Length == 0 ? Nothing
        : InWords(Figures.WithDays(text));

    // What says itself what it is needs no name: a figure, the kind of a driver.
    private static string NameOf(string key) => key is "estimate" or "value" or "type" ? "" : InWords(key) + " ";

    // The contract's own words, timesPerMonth or lowerIsBetter; what people write has other letters in it.
    private static string InWords(string text) =>
        CamelCase().IsMatch(text) ? Capital().Replace(text, letter => " " + letter.Value.ToLowerInvariant()) : text;

    [GeneratedRegex("^[a-z]+([A-Z][a-z]+)+$")]
    private static partial Regex CamelCase();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
