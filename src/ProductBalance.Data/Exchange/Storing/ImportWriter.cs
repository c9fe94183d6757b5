using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Data.Exchange.Storing;

/// <summary>Writes the rows of one import, a chunk a transaction: new items, updates of known ones, their history.</summary>
internal sealed class ImportWriter(
    IDbContextFactory<BalanceDbContext> contexts,
    ChangeWriter writer,
    TimeProvider time,
    Actor actor,
    ImportRun run,
    ScoringContext scoring,
    IReadOnlyList<Team> teams
)
{
    private readonly ImportedContent _contents = new(teams);
    private readonly Dictionary<int, ItemId> _itemOfRow = [];
    private readonly List<ImportedRow> _named = [];

    /// <summary>The rows that became items, with the names by which others depend on them.</summary>
    public IReadOnlyList<ImportedRow> Named => _named;

    public async Task WriteAsync(IReadOnlyList<ImportedRow> rows, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        db.Attach(run);
        var product = await db.Products.SingleAsync(p => p.Id == run.ProductId, cancellationToken);
        var known = await KnownAsync(db, rows, cancellationToken);
        var fresh = rows.Where(row => row.ExternalKey is null || !known.ContainsKey(row.ExternalKey)).ToList();
        var number = fresh.Count > 0 ? product.TakeNumbers(fresh.Count) : 0;
        List<FieldChange> fields = [];
        HashSet<ItemId> updated = [];
        foreach (var row in rows)
        {
            if (row.ExternalKey is { } key && known.TryGetValue(key, out var item))
            {
                var changes = Update(item, row);
                fields.AddRange(changes);
                run.Updated += changes.Count > 0 && updated.Add(item.Id) ? 1 : 0;
            }
            else
            {
                item = Create(db, row, number++);
                fields.Add(Arrival(item));
                run.Created++;
                known.TryAdd(row.ExternalKey ?? "", item);
            }

            Remember(row, item.Id);
        }

        run.BeatAt = Instants.Now(time);
        var change = new Change(actor, ChangeKinds.RowsImported, run.ProductId, run.FileName)
        {
            Fields = fields,
            Items = [.. updated],
        };
        run.Sequences = [.. run.Sequences, await writer.CommitAsync(db, change, cancellationToken)];
    }

    /// <summary>Links what depends on each other, inside the import.</summary>
    public async Task LinkAsync(IReadOnlyList<RowLink> links, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var stored = (
            await db.Links.AsNoTracking().Where(link => link.Kind == LinkKind.DependsOn).ToListAsync(cancellationToken)
        ).ToHashSet();
        foreach (var link in links)
        {
            var dependency = new ItemLink(_itemOfRow[link.Row], _itemOfRow[link.DependsOnRow], LinkKind.DependsOn);
            if (
                stored.Add(dependency)
                && !DependencyGraph.WouldCycle(stored.Where(l => l != dependency), dependency.From, dependency.To)
            )
            {
                db.Links.Add(dependency);
            }
        }

        var change = new Change(actor, ChangeKinds.RowsImported, run.ProductId, run.FileName);
        await writer.CommitAsync(db, change, cancellationToken);
    }

    private BacklogItem Create(BalanceDbContext db, ImportedRow row, int number)
    {
        var now = Instants.Now(time);
        var content = _contents.New(row);
        var item = new BacklogItem(new(Guid.CreateVersion7(now)), run.ProductId, number, actor.UserId, now, content);
        item.ArriveBy(run.Id, StatusOf(row, content), now);
        if (row.ExternalKey is { } key)
        {
            item.ImportedAs(key);
        }

        db.Items.Add(item);
        return item;
    }

    private IReadOnlyList<FieldChange> Update(BacklogItem item, ImportedRow row)
    {
        var before = item.Content;
        var content = _contents.Over(before, row);
        var changes = ItemMerge.Differences(item.Id, before, content);
        if (changes.Count > 0)
        {
            item.Edit(content, Readiness.Check(content, scoring).Count == 0, Instants.Now(time));
        }

        return changes;
    }

    private FieldChange Arrival(BacklogItem item) =>
        new()
        {
            ItemId = item.Id,
            Field = ItemFields.Created,
            After = JsonColumn.Write($"imported from {run.FileName}"),
        };

    private void Remember(ImportedRow row, ItemId id)
    {
        _itemOfRow[row.Row] = id;

        // Links need names only; the texts of 100,000 rows would fill the memory.
        _named.Add(
            new ImportedRow
            {
                Row = row.Row,
                Title = row.Title,
                ExternalKey = row.ExternalKey,
                DependsOn = row.DependsOn,
                Blocks = row.Blocks,
            }
        );
    }

    private ItemStatus StatusOf(ImportedRow row, ItemContent content) =>
        row.Stage switch
        {
            ImportedStage.Done => ItemStatus.Released,
            ImportedStage.Dropped => ItemStatus.Dropped,
            _ => Readiness.Check(content, scoring).Count == 0 ? ItemStatus.Ready : ItemStatus.Draft,
        };

    private async Task<Dictionary<string, BacklogItem>> KnownAsync(
        BalanceDbContext db,
        IReadOnlyList<ImportedRow> rows,
        CancellationToken cancellationToken
    )
    {
        var keys = rows.Select(row => row.ExternalKey).OfType<string>().Distinct().ToList();
        var items = await db
            .Items.IgnoreQueryFilters()
            .Where(item =>
                item.ProductId == run.ProductId && item.ExternalKey != null && keys.Contains(item.ExternalKey)
            )
            .ToListAsync(cancellationToken);
        return items.ToDictionary(item => item.ExternalKey!, StringComparer.OrdinalIgnoreCase); // filtered above
    }
}
