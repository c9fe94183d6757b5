using ProductBalance.Data.Activity;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Data.LightsOn;

/// <summary>A threat as named fields with JSON values, for the history of its item and to merge two people's edits.</summary>
internal static class ThreatFields
{
    public const string State = "threat";
    public const string Kind = "threat.kind";
    public const string WhatHappens = "threat.whatHappens";
    public const string Bites = "threat.bites";
    public const string OtherDay = "threat.otherDay";
    public const string Severity = "threat.severity";
    public const string Evidence = "threat.evidence";

    public static IReadOnlyDictionary<string, string> None { get; } = new Dictionary<string, string>();

    public static bool Holds(string field) => field.StartsWith(State, StringComparison.Ordinal);

    /// <summary>What its reporter says of it.</summary>
    public static SortedDictionary<string, string> Of(ThreatReport report) =>
        new(StringComparer.Ordinal)
        {
            [Kind] = JsonColumn.Write(report.Kind),
            [WhatHappens] = JsonColumn.Write(report.WhatHappens),
            [Bites] = JsonColumn.Write(report.Bites),
            [Severity] = JsonColumn.Write(report.Severity),
            [Evidence] = JsonColumn.Write(report.Evidence),
        };

    /// <summary>The report that fields describe.</summary>
    public static ThreatReport ToReport(IReadOnlyDictionary<string, string> fields) =>
        new(
            JsonColumn.Read<ThreatKind>(fields[Kind]),
            JsonColumn.Read<string>(fields[WhatHappens]),
            JsonColumn.Read<DateOnly>(fields[Bites]),
            JsonColumn.Read<ThreatSeverity>(fields[Severity]),
            JsonColumn.Read<string>(fields[Evidence])
        );

    /// <summary>All that history keeps of it.</summary>
    public static IReadOnlyDictionary<string, string> Of(Threat threat)
    {
        var fields = Of(threat.Report with { Bites = threat.Bites });
        fields[State] = JsonColumn.Write(threat.State);
        if (threat.ProposedBites is { } other)
        {
            fields[OtherDay] = JsonColumn.Write(other);
        }

        return fields;
    }

    /// <summary>What became different, as the history of the item keeps it.</summary>
    public static IReadOnlyList<FieldChange> Differences(
        ItemId item,
        IReadOnlyDictionary<string, string> before,
        IReadOnlyDictionary<string, string> after
    ) =>
        [
            .. from field in before.Keys.Union(after.Keys)
            let was = before.GetValueOrDefault(field)
            let becomes = after.GetValueOrDefault(field)
            where was != becomes
            select new FieldChange
            {
                ItemId = item,
                Field = field,
                Before = was,
                After = becomes,
            },
        ];
}
