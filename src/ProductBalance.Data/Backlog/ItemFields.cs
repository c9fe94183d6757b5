using System.Text.Json;
using System.Text.Json.Nodes;
using ProductBalance.Data.Json;
using ProductBalance.Data.LightsOn;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Freshness;

namespace ProductBalance.Data.Backlog;

/// <summary>
/// An item's content as named fields with JSON values: the common ground of history, merge and undo. The impact is
/// split into its parts, so that two people can work on one impact at once.
/// </summary>
public static class ItemFields
{
    /// <summary>How the item came to be; cannot be undone.</summary>
    public const string Created = "created";

    /// <summary>Where the item stands.</summary>
    public const string Status = "status";

    /// <summary>What the item is linked to.</summary>
    public const string Links = "links";

    /// <summary>With what it is not suggested to be done.</summary>
    public const string Pairing = "pairing";

    /// <summary>Above which item it was moved, against its score.</summary>
    public const string Place = "place";

    /// <summary>In which sprint it is planned, and whether it is pinned to it or kept out.</summary>
    public const string Sprint = "sprint";

    /// <summary>What the lights-on lane came to, as far as this item made it so.</summary>
    public const string Lane = "lane";

    /// <summary>What the item waits for. It goes with the status: where that is set back, so is this.</summary>
    public const string Wait = "wait";

    /// <summary>Person-days that are left of it in its sprint.</summary>
    public const string Remaining = "remaining";

    /// <summary>What was measured of its outcome, or why it is not.</summary>
    public const string Measured = "measured";

    /// <summary>Which fields an import guessed.</summary>
    public const string Guessed = "guessed";

    private const string Inputs = "inputs";
    private const string Impact = "impact";
    private const string ImpactPrefix = Impact + ".";

    private static readonly Dictionary<string, string> Labels = new()
    {
        ["kind"] = "Kind",
        ["title"] = "Title",
        ["description"] = "Description",
        ["areas"] = "Areas",
        ["labels"] = "Labels",
        ["team"] = "Team",
        ["effort"] = "Effort",
        ["peopleAtOnce"] = "People at once",
        ["skill"] = "Skill",
        ["showable"] = "Can be shown at the review",
        ["outlay"] = "Outlay",
        [Inputs] = "Model inputs",
        ["urgency"] = "Urgency",
        [Status] = "Status",
        [Links] = "Links",
        [Pairing] = "Pairing",
        [Place] = "Place",
        [Sprint] = "Sprint",
        [Wait] = "Waits for",
        [Remaining] = "Effort left",
        [Measured] = "Measured",
        [Created] = "Origin",
        [Guessed] = "Guessed at import",
        [Lane] = "Lights-on lane",
        [ThreatFields.State] = "Threat",
        [ThreatFields.Kind] = "Kind of threat",
        [ThreatFields.WhatHappens] = "What happens",
        [ThreatFields.Bites] = "Day it bites",
        [ThreatFields.OtherDay] = "Another day stated",
        [ThreatFields.Severity] = "Severity",
        [ThreatFields.Evidence] = "Evidence",
        ["impact.statement"] = "Impact in words",
        ["impact.metric"] = "Metric",
        ["impact.unit"] = "Unit",
        ["impact.direction"] = "Which way is better",
        ["impact.baseline"] = "Baseline",
        ["impact.target"] = "Target",
        ["impact.measurement"] = "Measurement plan",
        ["impact.driver"] = "Value driver",
        ["impact.confidence"] = "Confidence",
    };

    /// <summary>Whether history can set a field back.</summary>
    public static bool IsUndoable(string field) =>
        field
            is not (Links or Pairing or Created or Place or Sprint or Lane or Wait or Remaining or Measured or Guessed)
        && !ThreatFields.Holds(field);

    /// <summary>The name of a field for people.</summary>
    public static string LabelOf(string field) => Labels.GetValueOrDefault(field) ?? EstimateFields.LabelOf(field);

    /// <summary>The fields that have a value, as JSON text.</summary>
    public static SortedDictionary<string, string> Of(ItemContent content)
    {
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var root = JsonSerializer.SerializeToNode(content, JsonColumn.Options)!.AsObject(); // a record is an object
        foreach (var (name, value) in root)
        {
            if (name != Impact)
            {
                fields[name] = JsonFields.TextOf(name == Inputs ? JsonFields.InOrder(value!.AsObject()) : value); // never null
                continue;
            }

            foreach (var (part, partValue) in value!.AsObject()) // ImpactDraft is never null
            {
                fields[ImpactPrefix + part] = JsonFields.TextOf(partValue);
            }
        }

        return fields;
    }

    /// <summary>The content that fields describe.</summary>
    public static ItemContent ToContent(IReadOnlyDictionary<string, string> fields)
    {
        var impact = new JsonObject();
        var root = new JsonObject { [Impact] = impact };
        foreach (var (field, value) in fields)
        {
            if (field.StartsWith(ImpactPrefix, StringComparison.Ordinal))
            {
                impact[field[ImpactPrefix.Length..]] = JsonNode.Parse(value);
            }
            else
            {
                root[field] = JsonNode.Parse(value);
            }
        }

        return root.Deserialize<ItemContent>(JsonColumn.Options)!; // the root is not null
    }
}
