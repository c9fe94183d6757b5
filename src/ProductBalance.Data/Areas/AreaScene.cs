using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Following;

namespace ProductBalance.Data.Areas;

/// <summary>All that names an area of a product, loaded to be changed: items, follows, and what the product keeps.</summary>
internal sealed class AreaScene(BalanceDbContext db, BacklogSnapshot backlog, Standing standing, List<Area> kept)
{
    private const int PageSize = 1_000;

    public BalanceDbContext Db => db;

    public ProductId ProductId => backlog.Product.Id;

    public static async Task<AreaScene> OpenAsync(
        BalanceDbContext db,
        BacklogSnapshot backlog,
        Standing standing,
        CancellationToken cancellationToken
    )
    {
        var kept = db.Areas.Where(area => area.ProductId == backlog.Product.Id);
        return new(db, backlog, standing, await kept.ToListAsync(cancellationToken));
    }

    public Area? Kept(string path) => kept.FirstOrDefault(area => area.Key == AreaPath.Key(path));

    public void Keep(Area area)
    {
        db.Areas.Add(area);
        kept.Add(area);
    }

    /// <summary>What the product keeps of an area and its parts.</summary>
    public IEnumerable<Area> KeptIn(string path) => kept.Where(area => AreaPath.Holds(path, area.Path));

    /// <summary>Items, open or closed, that name an area or one of its parts.</summary>
    public IReadOnlyList<BacklogRow> Naming(string path) =>
        [.. backlog.All.Where(row => row.Content.Areas.Any(area => AreaPath.Holds(path, area)))];

    /// <summary>Whether the tree has an area.</summary>
    public bool Has(string path) => KeptIn(path).Any() || Naming(path).Count > 0;

    /// <exception cref="NotFoundException">The tree has no such area.</exception>
    public void RequireThere(string path)
    {
        if (!Has(path))
        {
            throw new NotFoundException($"There is no area {AreaPath.Tidy(path)} any more. Load the map again.");
        }
    }

    /// <summary>The follows of an area and of its parts.</summary>
    public async Task<IReadOnlyList<Follow>> FollowsAsync(string path, CancellationToken cancellationToken)
    {
        var follows = db.Follows.Where(follow => follow.ProductId == backlog.Product.Id && follow.Area != null);
        return
        [
            .. (await follows.ToListAsync(cancellationToken)).Where(follow => AreaPath.Holds(path, follow.Area!)), // filtered
        ];
    }

    /// <summary>The items that name an area or one of its parts, to be changed.</summary>
    public async Task<IReadOnlyList<BacklogItem>> ItemsAsync(string path, CancellationToken cancellationToken)
    {
        List<BacklogItem> items = [];
        foreach (var page in Naming(path).Select(row => row.Id).Chunk(PageSize))
        {
            items.AddRange(await db.Items.Where(item => page.Contains(item.Id)).ToListAsync(cancellationToken));
        }

        return items;
    }

    public Change ChangeOf(string kind, string subject) => new(standing.Actor, kind, backlog.Product.Id, subject);
}
