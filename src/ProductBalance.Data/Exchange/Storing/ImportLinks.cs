using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Exchange.Storing;

/// <summary>
/// The dependencies that an import adds to those of its product: between its rows, and from its rows to items that the
/// product has already. None of them closes a circle.
/// </summary>
internal sealed class ImportLinks
{
    private readonly IReadOnlyDictionary<int, KnownItem> _itemOfRow;
    private readonly HashSet<ItemLink> _links = [];
    private readonly Dictionary<ItemId, List<ItemId>> _next = [];
    private readonly HashSet<ItemId> _awaited = [];
    private readonly List<AddedLink> _added = [];
    private readonly List<LinkFault> _faults = [];

    private ImportLinks(IReadOnlyDictionary<int, KnownItem> itemOfRow, IEnumerable<ItemLink> stored)
    {
        _itemOfRow = itemOfRow;
        foreach (var link in stored)
        {
            Draw(link);
        }
    }

    public IReadOnlyList<AddedLink> Added => _added;

    /// <summary>What could not be linked.</summary>
    public IReadOnlyList<LinkFault> Faults => _faults;

    public static async Task<ImportLinks> OpenAsync(
        BalanceDbContext db,
        ProductId productId,
        IReadOnlyDictionary<int, KnownItem> itemOfRow,
        CancellationToken cancellationToken
    )
    {
        var stored = await (
            from link in db.Links.AsNoTracking()
            join item in db.Items.IgnoreQueryFilters() on link.From equals item.Id
            where item.ProductId == productId
            select link
        ).ToListAsync(cancellationToken);
        return new ImportLinks(itemOfRow, stored);
    }

    public void Add(DependencyReport report, KnownItems? known)
    {
        foreach (var link in report.Links)
        {
            Add(link.Row, ImportField.DependsOn, _itemOfRow[link.Row], _itemOfRow[link.DependsOnRow]);
        }

        foreach (var fault in report.Faults)
        {
            if (fault.Kind == LinkFaultKind.Missing && known?.Find(fault.Reference) is { } other)
            {
                AddToKnown(fault, _itemOfRow[fault.Row], other);
            }
            else
            {
                _faults.Add(fault);
            }
        }
    }

    /// <summary>The links that items of our own export state, by the numbers that they had there.</summary>
    public void AddOwn(IReadOnlyList<ImportedRow> rows)
    {
        var byNumber = rows.Where(row => row.Whole is not null).ToLookup(row => row.Whole!.Number); // filtered before
        foreach (var row in byNumber.SelectMany(group => group))
        {
            foreach (var link in row.Whole!.Links)
            {
                if (byNumber[link.To].FirstOrDefault() is { } other)
                {
                    Add(row.Row, ImportField.WholeItem, _itemOfRow[row.Row], _itemOfRow[other.Row], link.Kind);
                }
            }
        }
    }

    private void AddToKnown(LinkFault fault, KnownItem item, KnownItem other)
    {
        var (from, to) = fault.Field == ImportField.Blocks ? (other, item) : (item, other);
        Add(fault.Row, fault.Field, from, to);
    }

    private void Add(int row, ImportField field, KnownItem from, KnownItem to, LinkKind kind = LinkKind.DependsOn)
    {
        var link = new ItemLink(from.Id, to.Id, kind);
        if (_links.Contains(link))
        {
            return;
        }

        if (from.Id == to.Id || (kind == LinkKind.DependsOn && _awaited.Contains(from.Id) && Reaches(to.Id, from.Id)))
        {
            var message =
                "In this backlog the two wait for each other already, directly or through others. The link was left out; "
                + "remove the one that is wrong.";
            _faults.Add(new LinkFault(row, field, LinkFaultKind.Circle, "", message));
            return;
        }

        Draw(link);
        _added.Add(new AddedLink(link, to.Number));
    }

    private void Draw(ItemLink link)
    {
        _links.Add(link);
        if (link.Kind != LinkKind.DependsOn)
        {
            return;
        }

        _awaited.Add(link.To);
        if (!_next.TryGetValue(link.From, out var next))
        {
            _next[link.From] = next = [];
        }

        next.Add(link.To);
    }

    private bool Reaches(ItemId start, ItemId goal)
    {
        var seen = new HashSet<ItemId>();
        var open = new Stack<ItemId>([start]);
        while (open.TryPop(out var item))
        {
            if (item == goal)
            {
                return true;
            }

            foreach (var next in _next.GetValueOrDefault(item, []).Where(seen.Add))
            {
                open.Push(next);
            }
        }

        return false;
    }
}
