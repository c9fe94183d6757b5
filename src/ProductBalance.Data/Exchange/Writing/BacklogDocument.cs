namespace ProductBalance.Data.Exchange.Writing;

/// <summary>A backlog as JSON.</summary>
/// <param name="Format">Always <see cref="FormatName"/>; by it a file is known.</param>
/// <param name="Version">Counts changes that an older program could not read.</param>
/// <param name="Teams">The teams that items name.</param>
/// <param name="Items">In the order of their numbers.</param>
internal sealed record BacklogDocument(
    string Format,
    int Version,
    IEnumerable<ExportedTeam> Teams,
    IEnumerable<ExportedItem> Items
)
{
    public const string FormatName = "productbalance-backlog";

    public const int Current = 1;
}
