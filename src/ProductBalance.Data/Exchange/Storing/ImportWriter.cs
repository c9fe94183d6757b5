using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Exchange.Storing;

/// <summary>Writes the rows of one import, a chunk a transaction: new items, updates of known ones, their history.</summary>
internal sealed class ImportWriter(
    IDbContextFactory<BalanceDbContext> contexts,
    ChangeWriter writer,
    IValidator<ItemContent> validator,
    TimeProvider time,
    Actor actor,
    ImportSource source,
    ImportSite site
)
{
    private const int ChunkSize = 500;
    private const int Attempts = 5;

    private readonly Dictionary<int, KnownItem> _itemOfRow = [];
    private readonly List<ImportedRow> _named = [];
    private readonly HashSet<ItemId> _created = [];
    private readonly HashSet<ItemId> _updated = [];
    private readonly List<KeptField> _kept = [];
    private readonly ProblemList _problems = new(ImportRun.MostProblems);
    private KnownItems? _known;

    public async Task WriteAsync(
        ImportJob job,
        IProgress<ImportProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        var rows = 0;
        foreach (var chunk in RowConverter.Convert(job.File, job.Plan, job.Limits).Chunk(ChunkSize))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await WriteAsync(chunk, cancellationToken);
            rows += chunk.Length;
            progress?.Report(new ImportProgress(rows, job.File.RowCount));
        }

        await LinkAsync(new FieldColumns(job.Plan.Mapping), cancellationToken);
        await ReturnOverridesAsync(cancellationToken);
        await CompleteAsync(cancellationToken);
    }

    // Somebody may have taken a number, edited an item or brought a key in between: then the chunk is placed again.
    private async Task WriteAsync(IReadOnlyList<ConvertedRow> rows, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                Remember(await TryWriteAsync(rows, cancellationToken));
                return;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                _known = null;
            }
        }
    }

    private async Task<ImportChunk> TryWriteAsync(IReadOnlyList<ConvertedRow> rows, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var run = await BeatingAsync(db, cancellationToken);
        var product = await db.Products.SingleAsync(p => p.Id == site.ProductId, cancellationToken);
        _known ??= await KnownItems.LoadAsync(db, site.ProductId, cancellationToken);
        var loaded = await _known.LoadAsync(db.Items, rows, cancellationToken);
        var edits = await PeoplesEdits.LoadAsync(db, source, loaded.Keys, cancellationToken);
        var chunk = new ImportChunk(source, site, validator, _known, loaded, edits, product.TakeNumber, run.BeatAt);
        foreach (var row in rows)
        {
            chunk.Place(row);
        }

        db.Items.AddRange(chunk.Created);
        db.Teams.AddRange(site.NewTeams);
        db.AddRange(chunk.Records);
        run.Rows += rows.Count;
        run.Created += chunk.Created.Count;
        run.Updated += chunk.Updated.Count(id => !_updated.Contains(id));
        run.Refused += chunk.Refused;
        await CommitAsync(db, ChangeKinds.RowsImported, chunk.Fields, [.. chunk.Updated], cancellationToken);
        site.NewTeams.Clear();
        return chunk;
    }

    private void Remember(ImportChunk chunk)
    {
        _created.UnionWith(chunk.Created.Select(item => item.Id));
        _updated.UnionWith(chunk.Updated);
        _problems.AddRange(chunk.Problems);
        _kept.AddRange(chunk.Kept);
        foreach (var (row, item) in chunk.Placed)
        {
            _itemOfRow[row.Row] = item;
            _named.Add(row.NamesOnly);
        }
    }

    private async Task LinkAsync(FieldColumns columns, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var report = DependencyCheck.Check(_named);
        var links = await ImportLinks.OpenAsync(db, site.ProductId, _itemOfRow, cancellationToken);
        links.Add(report, _known);
        links.AddOwn(_named);
        _problems.AddRange(
            links.Faults.Select(fault => new RowProblem(fault.Row, columns.NameOf(fault.Field), fault.Message))
        );
        foreach (var chunk in links.Added.Chunk(ChunkSize))
        {
            await LinkAsync(chunk, cancellationToken);
        }
    }

    private async Task LinkAsync(IReadOnlyCollection<AddedLink> links, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await BeatingAsync(db, cancellationToken);
        var product = await db.Products.AsNoTracking().SingleAsync(p => p.Id == site.ProductId, cancellationToken);
        db.Links.AddRange(links.Select(link => link.Link));
        FieldChange[] fields = [.. links.Select(link => link.InHistory(product))];
        await CommitAsync(db, ChangeKinds.RowsImported, fields, [], cancellationToken);
    }

    private async Task ReturnOverridesAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var run = await BeatingAsync(db, cancellationToken);
        var overrides = await ReturnedOverrides.OpenAsync(db, source, site, run.BeatAt, cancellationToken);
        overrides.Add(_named, _itemOfRow, _created);
        _problems.AddRange(overrides.Problems);
        db.Overrides.AddRange(overrides.Added);
        await CommitAsync(db, ChangeKinds.RowsImported, [], [], cancellationToken);
    }

    private async Task CompleteAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var run = await BeatingAsync(db, cancellationToken);
        (run.Problems, run.ProblemCount) = (_problems.InOrder, _problems.Count);
        (run.Kept, run.KeptCount) = ([.. _kept.Take(ImportRun.MostProblems)], _kept.Count);
        run.State = ImportState.Complete;
        await CommitAsync(db, ChangeKinds.ItemsImported, [], [], cancellationToken);
    }

    /// <exception cref="DomainRuleException">It stood still for so long that it was taken for dead.</exception>
    private async Task<ImportRun> BeatingAsync(BalanceDbContext db, CancellationToken cancellationToken)
    {
        var run = await db.Imports.SingleAsync(r => r.Id == source.ImportId, cancellationToken);
        if (run.State != ImportState.Running)
        {
            throw new DomainRuleException(
                "import-interrupted",
                "This import stood still for too long and was taken out again. Start it once more."
            );
        }

        run.BeatAt = Instants.Now(time);
        return run;
    }

    private Task CommitAsync(
        BalanceDbContext db,
        string kind,
        IReadOnlyList<FieldChange> fields,
        IReadOnlyList<ItemId> items,
        CancellationToken cancellationToken
    ) =>
        writer.CommitAsync(
            db,
            new Change(actor, kind, site.ProductId, source.FileName)
            {
                ImportId = source.ImportId,
                Fields = fields,
                Items = items,
            },
            cancellationToken
        );
}
