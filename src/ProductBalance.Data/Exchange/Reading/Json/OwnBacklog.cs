using System.Text.Json;
using ProductBalance.Data.Exchange.Writing;

namespace ProductBalance.Data.Exchange.Reading.Json;

/// <summary>Our own export: each item stays whole in one cell, beside the team that it names.</summary>
internal static class OwnBacklog
{
    public static JsonListing? Of(JsonElement root)
    {
        if (root.Text("format") != BacklogDocument.FormatName)
        {
            return null;
        }

        var teams = root.List("teams")
            .DistinctBy(team => team.Text("name"))
            .ToDictionary(team => team.Text("name") ?? "");
        return new JsonListing(
            "Read as an export of ProductBalance, with all that it holds.",
            "items",
            [
                ("Number", item => item.Text("number")),
                ("Name", item => item.Text("title")),
                ("Whole item", item => item.GetRawText()),
                (
                    "Whole team",
                    item => teams.TryGetValue(item.Text("team") ?? "", out var team) ? team.GetRawText() : null
                ),
            ]
        )
        {
            KeepsCells = true,
            Refusal = _ =>
                root.Text("version") == $"{BacklogDocument.Current}"
                    ? null
                    : "This export was made by a newer version of ProductBalance. Update this one first.",
        };
    }
}
