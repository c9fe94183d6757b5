using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Exchange.Storing;

/// <summary>Places the rows of a file as an import would, and stores nothing.</summary>
internal sealed class ImportRehearsal(BalanceDbContext db, IValidator<ItemContent> validator, TimeProvider time)
{
    private const int ChunkSize = 500;

    public async Task<ImportPreview> PlayAsync(ProductId productId, ImportJob job, CancellationToken cancellationToken)
    {
        var site = await ImportSite.OpenAsync(db, productId, time, cancellationToken);
        var known = await KnownItems.LoadAsync(db, productId, cancellationToken);
        var source = new ImportSource(Guid.Empty, Guid.Empty, job.FileName) { KeepsEdits = job.Plan.KeepsEdits };
        var number = 0;
        var created = 0;
        HashSet<ItemId> updated = [];
        List<KeptField> kept = [];
        foreach (var rows in RowConverter.Convert(job.File, job.Plan, job.Limits).Chunk(ChunkSize))
        {
            var loaded = await known.LoadAsync(db.Items.AsNoTracking(), rows, cancellationToken);
            var edits = await PeoplesEdits.LoadAsync(db, source, loaded.Keys, cancellationToken);
            var chunk = new ImportChunk(
                source,
                site,
                validator,
                known,
                loaded,
                edits,
                _ => ++number,
                Instants.Now(time)
            );
            foreach (var row in rows)
            {
                chunk.Place(row);
            }

            created += chunk.Created.Count;
            updated.UnionWith(chunk.Updated);
            kept.AddRange(chunk.Kept);
        }

        return new ImportPreview(DryRun.Of(job.File, job.Plan, job.Limits), created, updated.Count, kept);
    }
}
