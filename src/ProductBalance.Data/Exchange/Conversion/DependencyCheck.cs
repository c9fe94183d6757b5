namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>
/// Finds what the items of one import depend on, among themselves. Nothing is stored and nothing recurses, so that a
/// chain of any length ends.
/// </summary>
public static class DependencyCheck
{
    /// <summary>The links that can be kept, which have no circle, and those that cannot, with a sentence each.</summary>
    public static DependencyReport Check(IReadOnlyList<ImportedRow> rows)
    {
        var names = new ItemNames(rows);
        var faults = new List<LinkFault>();
        var links = new List<RowLink>();
        foreach (var row in rows)
        {
            foreach (var other in names.Find(row, row.DependsOn, ImportField.DependsOn, faults))
            {
                links.Add(new RowLink(row.Row, other.Row));
            }

            foreach (var other in names.Find(row, row.Blocks, ImportField.Blocks, faults))
            {
                links.Add(new RowLink(other.Row, row.Row));
            }
        }

        var kept = CircleBreaker.Break([.. links.Distinct()], rows, faults);
        return new DependencyReport(kept, faults);
    }
}
