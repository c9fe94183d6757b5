using ProductBalance.Data.Backlog;
using ProductBalance.Data.Scoring.Past;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Scoring.Comparison;

namespace ProductBalance.Web.Features.Backlog.Moves;

/// <summary>What moved an item, as people read it: "Fell 3: 2 new items above (−2), effort 5 → 8 by B. Costa (−1)".</summary>
public static class MoveWords
{
    // What is a structure of its own is named without its values: they are in the item's history.
    private static readonly HashSet<string> Structured = ["inputs", "urgency", "impact.baseline", "impact.driver"];

    public static string Of(MoveReasons reasons, IReadOnlyList<PastChange> changes, IReadOnlyList<Team> teams) =>
        reasons.Move switch
        {
            { After: 0 } => "Stands in the lights-on lane",
            { Before: 0 } => "Came into the ranking",
            { Rise: 0 } => "Kept its place",
            var move => $"{DirectionOf(move)}: {CausesOf(reasons, changes, teams)}",
        };

    /// <summary>An item's past, place by place. Of the first it is not known what led to it.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<PastPlace> past, IReadOnlyList<Team> teams) =>
        past.Select(
            (place, i) =>
                i == 0 && place.Rank > 0 ? $"Stood at rank {place.Rank:N0}" : Of(place.Reasons, place.OwnChanges, teams)
        );

    /// <summary>"Fell 3", "Rose 1".</summary>
    public static string DirectionOf(RankMove move) => $"{(move.Rise > 0 ? "Rose" : "Fell")} {Math.Abs(move.Rise):N0}";

    private static string CausesOf(MoveReasons reasons, IReadOnlyList<PastChange> changes, IReadOnlyList<Team> teams) =>
        string.Join(
            ", ",
            Causes(reasons, changes, teams)
                .Where(cause => cause.Rise != 0)
                .OrderByDescending(cause => Math.Abs(cause.Rise))
                .Select(cause => $"{cause.Words} ({Signed(cause.Rise)})")
        );

    private static IEnumerable<(string Words, int Rise)> Causes(
        MoveReasons reasons,
        IReadOnlyList<PastChange> changes,
        IReadOnlyList<Team> teams
    ) =>
        [
            (OwnWords(changes, teams), reasons.Own),
            (Counted(-reasons.New, "new item above", "new items above"), reasons.New),
            (Counted(reasons.Gone, "item above left", "items above left"), reasons.Gone),
            ("changes to other items", reasons.Others),
            ("another score model or other settings", reasons.Model),
            ("time passed", reasons.Time),
            ("overrides", reasons.Held),
        ];

    private static string OwnWords(IReadOnlyList<PastChange> changes, IReadOnlyList<Team> teams) =>
        changes.Count == 0
            ? "its own figures"
            : string.Join(" and ", changes.Select(change => ChangeWords(change, teams)));

    private static string ChangeWords(PastChange change, IReadOnlyList<Team> teams)
    {
        var label = ItemFields.LabelOf(change.Field);
        var name = char.ToLowerInvariant(label[0]) + label[1..];
        return Structured.Contains(change.Field)
            ? $"{name} changed by {change.By}"
            : $"{name} {FieldText.Step(change.Before, change.After, teams)}{UnitOf(change)} by {change.By}";
    }

    private static string UnitOf(PastChange change) => change.Field == "effort" ? " days" : "";

    private static string Counted(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count:N0} {many}";

    private static string Signed(int rise) => rise > 0 ? $"+{rise:N0}" : $"−{-rise:N0}";
}
