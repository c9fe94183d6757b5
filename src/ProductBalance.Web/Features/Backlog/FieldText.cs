using System.Text.Json;
using System.Text.Json.Nodes;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Web.Features.Backlog;

/// <summary>A field's JSON value as people read it, in history and merges.</summary>
public static class FieldText
{
    private const string Nothing = "nothing";

    public static string Of(string? json, IReadOnlyList<Team> teams) =>
        json is null ? Nothing : Of(JsonNode.Parse(json), teams);

    private static string Of(JsonNode? node, IReadOnlyList<Team> teams) =>
        node switch
        {
            null => Nothing,
            JsonArray array => array.Count == 0 ? Nothing : string.Join(", ", array.Select(value => Of(value, teams))),
            JsonObject map when map.ContainsKey("likely") =>
                $"{Of(map["low"], teams)} · {Of(map["likely"], teams)} · {Of(map["high"], teams)}",
            JsonObject map => map.Count == 0
                ? Nothing
                : string.Join(", ", map.Select(pair => $"{pair.Key} {Of(pair.Value, teams)}")),
            _ when node.GetValueKind() == JsonValueKind.String => Text(node.GetValue<string>(), teams),
            _ => node.ToJsonString(),
        };

    private static string Text(string text, IReadOnlyList<Team> teams) =>
        Guid.TryParse(text, out var id)
            ? teams.FirstOrDefault(team => team.Id.Value == id)?.Name ?? "a team that is gone"
        : text.Length == 0 ? Nothing
        : text;
}
