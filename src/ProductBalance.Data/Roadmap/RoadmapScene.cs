using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

/// <summary>What one edit of a roadmap has loaded: the whole draft, and who asks.</summary>
internal sealed class RoadmapScene
{
    private const int KeyBytes = 16;

    private readonly List<RoadmapEntry> _entries;

    private RoadmapScene(BalanceDbContext db, Standing standing, ProductId productId, List<RoadmapEntry> entries) =>
        (Db, Actor, ProductId, _entries) = (db, standing.Actor, productId, entries);

    public BalanceDbContext Db { get; }

    public Actor Actor { get; }

    public ProductId ProductId { get; }

    public IReadOnlyList<RoadmapEntry> Entries => _entries;

    public required RoadmapDefaults Defaults { get; init; }

    public RoadmapArrangement Arrangement =>
        new([.. _entries.OrderBy(entry => entry.Id.Value).Select(entry => entry.State)], Defaults.Display);

    /// <summary>Asks for the right to edit, and loads the draft.</summary>
    public static async Task<RoadmapScene> OpenAsync(
        BalanceDbContext db,
        AccessGuard guard,
        Actor actor,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        var standing = await guard.RequireAsync(db, actor, productId, Permission.Plan, cancellationToken);
        var entries = await db
            .RoadmapEntries.Where(entry => entry.ProductId == productId)
            .ToListAsync(cancellationToken);
        var defaults = await db.RoadmapDefaults.FindAsync([productId], cancellationToken);
        return new(db, standing, productId, entries)
        {
            Defaults = defaults ?? db.RoadmapDefaults.Add(new(productId)).Entity,
        };
    }

    /// <exception cref="NotFoundException">Somebody removed it meanwhile.</exception>
    public RoadmapEntry Find(RoadmapEntryId id) =>
        _entries.Find(entry => entry.Id == id)
        ?? throw new NotFoundException("This entry is not on the roadmap any more. Load the page again.");

    /// <summary>A new entry at the end of a horizon.</summary>
    public RoadmapEntry Add(RoadmapHorizon horizon, IReadOnlyList<ItemId> items, DateTimeOffset at)
    {
        var key = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(KeyBytes));
        var id = new RoadmapEntryId(Guid.CreateVersion7(at));
        return Add(new(id, key, horizon, PlaceIn(horizon), Title: null, Outcome: null, RoadmapDisplay.AsUsual, items));
    }

    public RoadmapEntry Add(EntryState state)
    {
        var entry = new RoadmapEntry(ProductId, state);
        _entries.Add(entry);
        return Db.RoadmapEntries.Add(entry).Entity;
    }

    public void Remove(RoadmapEntry entry)
    {
        _entries.Remove(entry);
        Db.RoadmapEntries.Remove(entry);
    }

    /// <summary>The key of a place in a horizon.</summary>
    /// <param name="horizon">Where.</param>
    /// <param name="before">What shall stand right below it; null for the end.</param>
    /// <param name="moving">What is on its way there.</param>
    public string PlaceIn(RoadmapHorizon horizon, RoadmapEntryId? before = null, RoadmapEntry? moving = null)
    {
        var column = _entries
            .Where(entry => entry.Horizon == horizon && entry != moving)
            .OrderBy(entry => entry.Place, StringComparer.Ordinal)
            .ToList();
        var at = before is null ? -1 : column.FindIndex(entry => entry.Id == before);
        at = at < 0 ? column.Count : at;
        var place = PlaceKey.Between(column.ElementAtOrDefault(at - 1)?.Place, column.ElementAtOrDefault(at)?.Place);
        if (place.Length <= PlaceKey.MaxLength)
        {
            return place;
        }

        var keys = PlaceKey.Spread(column.Count + 1);
        foreach (var (index, entry) in column.Index())
        {
            entry.MoveTo(horizon, keys[index < at ? index : index + 1]);
        }

        return keys[at];
    }

    /// <summary>Refuses that an item stands in two entries, also where somebody else put it there in this moment.</summary>
    /// <exception cref="DomainRuleException">It does.</exception>
    public async Task RequireOnceAsync(CancellationToken cancellationToken)
    {
        var mine = _entries.Select(entry => entry.Id).ToHashSet();
        var others = await Db
            .RoadmapEntries.AsNoTracking()
            .Where(entry => entry.ProductId == ProductId)
            .ToListAsync(cancellationToken);
        var added = others.Where(entry => !mine.Contains(entry.Id) && !IsRemoved(entry));
        if (_entries.Concat(added).SelectMany(entry => entry.Items).GroupBy(id => id).Any(group => group.Count() > 1))
        {
            throw new DomainRuleException(
                "already-on-roadmap",
                "One of these items is on the roadmap already. Load the page again; group entries to show them as one."
            );
        }
    }

    private bool IsRemoved(RoadmapEntry entry) =>
        Db
            .ChangeTracker.Entries<RoadmapEntry>()
            .Any(row => row.State == EntityState.Deleted && row.Entity.Id == entry.Id);
}
