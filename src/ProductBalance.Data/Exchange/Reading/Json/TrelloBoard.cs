using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ProductBalance.Data.Exchange.Conversion;

namespace ProductBalance.Data.Exchange.Reading.Json;

/// <summary>
/// A board of Trello ("Print, export, share → Export as JSON"): cards with their list as status, check lists as task
/// lists, and points that stand in titles as (3) or [3].
/// </summary>
internal sealed partial class TrelloBoard
{
    private readonly Dictionary<string, JsonElement> _lists;
    private readonly ILookup<string, JsonElement> _checkLists;
    private readonly ILookup<string, string> _comments;

    private TrelloBoard(JsonElement board)
    {
        _lists = board.List("lists").DistinctBy(list => list.Text("id")).ToDictionary(list => list.Text("id") ?? "");
        _checkLists = board.List("checklists").ToLookup(list => list.Text("idCard") ?? "");
        _comments = board
            .List("actions")
            .Where(action => action.Text("type") == "commentCard")
            .ToLookup(action => action.Text("data", "card", "id") ?? "", action => action.Text("data", "text") ?? "");
    }

    public static JsonListing? Of(JsonElement root)
    {
        if (root.At("cards") is not { ValueKind: JsonValueKind.Array } || root.List("lists").Count == 0)
        {
            return null;
        }

        var board = new TrelloBoard(root);
        return new JsonListing(
            $"Read as the Trello board “{TextCut.To(root.Text("name") ?? "", 100)}”; a card's list is its status.",
            "cards",
            [
                ("Card ID", card => card.Text("shortLink") ?? card.Text("id")),
                ("Card name", card => Points().Replace(card.Text("name") ?? "", "").Trim()),
                ("Description", board.Description),
                ("List", board.ListOf),
                ("Labels", card => string.Join(", ", card.List("labels").Select(Label))),
                ("Story points", card => Points().Match(card.Text("name") ?? "").Groups["points"].Value),
                ("Due", card => card.Text("due")),
                ("Created", Created),
                ("Comments", card => string.Join("\n\n", board._comments[card.Text("id") ?? ""])),
                ("Card URL", card => card.Text("shortUrl") ?? card.Text("url")),
            ]
        );
    }

    // What is put away is done where its list says so, and dropped elsewhere.
    private string? ListOf(JsonElement card)
    {
        var list = _lists.GetValueOrDefault(card.Text("idList") ?? "");
        var name = list.ValueKind == JsonValueKind.Object ? list.Text("name") : null;
        var isPutAway = card.Is("closed") || (list.ValueKind == JsonValueKind.Object && list.Is("closed"));
        return isPutAway && StageWords.Of(name) != ImportedStage.Done ? "Archived" : name;
    }

    private string Description(JsonElement card)
    {
        var lists = _checkLists[card.Text("id") ?? ""].Select(list => $"**{list.Text("name")}**\n\n{Tasks(list)}");
        return string.Join("\n\n", new[] { card.Text("desc") ?? "" }.Concat(lists)).Trim();
    }

    private static string Tasks(JsonElement list) =>
        string.Join(
            "\n",
            list.List("checkItems")
                .Select(task => $"- [{(task.Text("state") == "complete" ? "x" : " ")}] {task.Text("name")}")
        );

    private static string? Label(JsonElement label) =>
        label.Text("name") is { Length: > 0 } name ? name : label.Text("color");

    // An id begins with the second of its making, in hexadecimal digits.
    private static string? Created(JsonElement card) =>
        card.Text("id") is { Length: 24 } id
        && int.TryParse(id.AsSpan(0, 8), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var second)
            ? DateTimeOffset.FromUnixTimeSeconds(second).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex(@"^\s*[(\[](?<points>\d{1,3}(?:\.\d)?)[)\]]\s*|\s*[(\[](?<points>\d{1,3}(?:\.\d)?)[)\]]\s*$")]
    private static partial Regex Points();
}
