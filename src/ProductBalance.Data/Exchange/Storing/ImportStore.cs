using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Exchange.Storing;

/// <summary>Imports files, tells of imports, and takes them back.</summary>
public sealed class ImportStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    ImportRemover remover,
    TimeProvider time
)
{
    private const int ChunkSize = 500;
    private const int MostListed = 500;

    /// <summary>Imports a file. Its items appear together when the last row is in; a cancelled import leaves nothing.</summary>
    public async Task<ImportRun> ImportAsync(
        Actor actor,
        ProductId productId,
        ImportJob job,
        IProgress<ImportProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        var run = await StartAsync(actor, productId, job, cancellationToken);
        try
        {
            await WriteAsync(actor, run, job, progress, cancellationToken);
            return run;
        }
        catch
        {
            await remover.RemoveAsync(actor, run.Id, CancellationToken.None);
            throw;
        }
    }

    /// <summary>An import of a product.</summary>
    /// <exception cref="NotFoundException">There is none of this id.</exception>
    public async Task<ImportRun> GetAsync(
        Actor actor,
        ProductId productId,
        Guid id,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Import, cancellationToken);
        return await db
                .Imports.AsNoTracking()
                .SingleOrDefaultAsync(run => run.Id == id && run.ProductId == productId, cancellationToken)
            ?? throw new NotFoundException("There is no such import.");
    }

    /// <summary>The latest imports of a product, newest first.</summary>
    public async Task<IReadOnlyList<ImportRun>> ListAsync(
        Actor actor,
        ProductId productId,
        int limit,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Import, cancellationToken);
        return await db
            .Imports.AsNoTracking()
            .Where(run => run.ProductId == productId)
            .OrderByDescending(run => run.StartedAt)
            .Take(limit)
            .ToListAsync(cancellationToken);
    }

    /// <summary>
    /// Takes an import back: new items go (those edited since are dropped, not lost), updated fields get their old values
    /// where nobody has changed them since.
    /// </summary>
    /// <exception cref="DomainRuleException">It is not complete, or was taken back already.</exception>
    public async Task<ImportRun> UndoAsync(
        Actor actor,
        ProductId productId,
        Guid id,
        CancellationToken cancellationToken
    )
    {
        var run = await GetAsync(actor, productId, id, cancellationToken);
        if (run.State != ImportState.Complete)
        {
            throw new DomainRuleException(
                "import-not-complete",
                "Only a complete import can be taken back, and only once."
            );
        }

        await remover.UndoAsync(actor, id, cancellationToken);
        return await GetAsync(actor, productId, id, cancellationToken);
    }

    private async Task<ImportRun> StartAsync(
        Actor actor,
        ProductId productId,
        ImportJob job,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Import, cancellationToken);
        var now = Instants.Now(time);
        var name = Path.GetFileName(job.FileName);
        var run = new ImportRun
        {
            Id = Guid.CreateVersion7(now),
            ProductId = productId,
            ActorId = actor.UserId,
            FileName = name[..Math.Min(name.Length, ImportRun.FileNameMaxLength)],
            Format = job.Plan.Format,
            Mapping =
            [
                .. job.Plan.Mapping.Select(column => new ColumnChoice(
                    job.File.Columns[column.Column].Name,
                    column.Field
                )),
            ],
            StartedAt = now,
            BeatAt = now,
        };
        db.Imports.Add(run);
        await writer.CommitAsync(
            db,
            new Change(actor, ChangeKinds.ImportStarted, productId, run.FileName),
            cancellationToken
        );
        return run;
    }

    private async Task WriteAsync(
        Actor actor,
        ImportRun run,
        ImportJob job,
        IProgress<ImportProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        var rows = await WriterAsync(actor, run, cancellationToken);
        List<RowProblem> problems = [];
        foreach (var chunk in RowConverter.Convert(job.File, job.Plan, job.Limits).Chunk(ChunkSize))
        {
            cancellationToken.ThrowIfCancellationRequested();
            problems.AddRange(chunk.SelectMany(row => row.Problems));
            run.Rows += chunk.Length;
            run.Refused += chunk.Count(row => row.Item is null);
            await rows.WriteAsync([.. chunk.Select(row => row.Item).OfType<ImportedRow>()], cancellationToken);
            progress?.Report(new ImportProgress(run.Rows, job.File.RowCount));
        }

        var dependencies = DependencyCheck.Check(rows.Named);
        if (dependencies.Links.Count > 0)
        {
            await rows.LinkAsync(dependencies.Links, cancellationToken);
        }

        var columns = new FieldColumns(job.Plan.Mapping);
        problems.AddRange(
            dependencies.Faults.Select(fault => new RowProblem(fault.Row, columns.NameOf(fault.Field), fault.Message))
        );
        await CompleteAsync(actor, run, [.. problems.OrderBy(problem => problem.Row)], cancellationToken);
    }

    private async Task<ImportWriter> WriterAsync(Actor actor, ImportRun run, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var product = await db.Products.AsNoTracking().SingleAsync(p => p.Id == run.ProductId, cancellationToken);
        var teams = await db
            .Teams.AsNoTracking()
            .Where(team => team.ProductId == run.ProductId)
            .ToListAsync(cancellationToken);
        var scoring = ScoringContexts.Of(product.Settings, teams, time);
        return new ImportWriter(contexts, writer, time, actor, run, scoring, teams);
    }

    private async Task CompleteAsync(
        Actor actor,
        ImportRun run,
        IReadOnlyList<RowProblem> problems,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        db.Attach(run);
        (run.Problems, run.ProblemCount) = ([.. problems.Take(MostListed)], problems.Count);
        run.State = ImportState.Complete;
        await writer.CommitAsync(
            db,
            new Change(actor, ChangeKinds.ItemsImported, run.ProductId, run.FileName),
            cancellationToken
        );
    }
}
