namespace ProductBalance.Data.Scoring.Past;

/// <summary>Changes of an item that its score may have felt.</summary>
internal static class OwnChanges
{
    private static readonly HashSet<string> Scored =
    [
        "team",
        "effort",
        "peopleAtOnce",
        "outlay",
        "inputs",
        "urgency",
        "impact.unit",
        "impact.direction",
        "impact.baseline",
        "impact.target",
        "impact.driver",
        "impact.confidence",
    ];

    /// <summary>One for each field, from the first value to the last; what came back to where it was is left out.</summary>
    public static IReadOnlyList<PastChange> Of(IEnumerable<PastChange> changes) =>
        [
            .. from field in changes.Where(change => Scored.Contains(change.Field)).GroupBy(change => change.Field)
            let joined = field.Last() with
            {
                Before = field.First().Before,
            }
            where joined.Before != joined.After
            select joined,
        ];
}
