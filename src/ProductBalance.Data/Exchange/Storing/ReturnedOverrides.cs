using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Exchange.Writing.Records;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Overrides;

namespace ProductBalance.Data.Exchange.Storing;

/// <summary>The overrides that come back with new items of our own export, once all its items are there.</summary>
/// <param name="source">Who imports speaks for people whom nobody knows here.</param>
/// <param name="site">The product.</param>
/// <param name="held">What is held in the product already.</param>
/// <param name="at">When (UTC).</param>
internal sealed class ReturnedOverrides(ImportSource source, ImportSite site, List<HeldItem> held, DateTimeOffset at)
{
    private readonly List<RankOverride> _added = [];
    private readonly List<RowProblem> _problems = [];

    public IReadOnlyList<RankOverride> Added => _added;

    public IReadOnlyList<RowProblem> Problems => _problems;

    public static async Task<ReturnedOverrides> OpenAsync(
        BalanceDbContext db,
        ImportSource source,
        ImportSite site,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        var held = await db
            .Overrides.Where(made => made.ProductId == site.ProductId && made.Ending == null)
            .Select(made => new HeldItem(made.ItemId, made.AnchorId))
            .ToListAsync(cancellationToken);
        return new ReturnedOverrides(source, site, held, at);
    }

    /// <summary>Adds what the rows state of items that are new.</summary>
    public void Add(
        IReadOnlyList<ImportedRow> rows,
        IReadOnlyDictionary<int, KnownItem> itemOfRow,
        IReadOnlySet<ItemId> created
    )
    {
        var byNumber = rows.Where(row => row.Whole is not null).ToLookup(row => row.Whole!.Number); // filtered before
        foreach (var row in byNumber.SelectMany(group => group).Where(row => created.Contains(itemOfRow[row.Row].Id)))
        {
            foreach (var made in row.Whole!.Overrides)
            {
                if (byNumber[made.Above].FirstOrDefault() is { } anchor)
                {
                    Add(row.Row, made, new HeldItem(itemOfRow[row.Row].Id, itemOfRow[anchor.Row].Id));
                }
            }
        }
    }

    private void Add(int row, ExportedOverride made, HeldItem move)
    {
        if (made.Ending is null)
        {
            if (ChosenOrder.WouldCircle(held, move.Item, move.Anchor))
            {
                _problems.Add(
                    new RowProblem(
                        row,
                        null,
                        $"The override above number {made.Above} was left out: it would hold the item above itself."
                    )
                );
                return;
            }

            held.Add(move);
        }

        _added.Add(made.For(site.ProductId, move, site.Somebody(made.Author, source.ActorId), at));
    }
}
