using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Exchange.Reading;
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
    IValidator<ItemContent> items,
    IValidator<ImportAnswers> answers,
    TimeProvider time
)
{
    /// <summary>What importing a file would do.</summary>
    /// <exception cref="ValidationException">An answer makes no sense.</exception>
    public async Task<ImportPreview> PreviewAsync(
        Actor actor,
        ProductId productId,
        ImportJob job,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Import, cancellationToken);
        await answers.ValidateAndThrowAsync(job.Plan.Answers, cancellationToken);
        return await new ImportRehearsal(db, items, time).PlayAsync(productId, job, cancellationToken);
    }

    /// <summary>Imports a file. Its items appear together when the last row is in; a cancelled import leaves nothing.</summary>
    /// <exception cref="ValidationException">An answer makes no sense.</exception>
    /// <exception cref="DomainRuleException">Another import into this product is under way.</exception>
    public async Task<ImportRun> ImportAsync(
        Actor actor,
        ProductId productId,
        ImportJob job,
        IProgress<ImportProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        await answers.ValidateAndThrowAsync(job.Plan.Answers, cancellationToken);
        var run = await StartAsync(actor, productId, job, cancellationToken);
        try
        {
            var rows = await WriterAsync(actor, run, job.Plan.KeepsEdits, cancellationToken);
            await rows.WriteAsync(job, progress, cancellationToken);
        }
        catch
        {
            await remover.RemoveAsync(actor, run.Id, CancellationToken.None);
            throw;
        }

        return await GetAsync(actor, productId, run.Id, CancellationToken.None);
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
        await RequireNoOtherAsync(db, productId, cancellationToken);
        var now = Instants.Now(time);
        var run = RunOf(actor, productId, job, now);
        db.Imports.Add(run);
        var change = new Change(actor, ChangeKinds.ImportStarted, productId, run.FileName) { ImportId = run.Id };
        await writer.CommitAsync(db, change, cancellationToken);
        return run;
    }

    private static async Task RequireNoOtherAsync(
        BalanceDbContext db,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        if (
            await db.Imports.AnyAsync(
                run => run.ProductId == productId && run.State == ImportState.Running,
                cancellationToken
            )
        )
        {
            throw new DomainRuleException(
                "import-running",
                "Another import into this product is under way. Try again when it is done; one that was cut off is cleared away within two minutes."
            );
        }
    }

    private async Task<ImportWriter> WriterAsync(
        Actor actor,
        ImportRun run,
        bool keepsEdits,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var site = await ImportSite.OpenAsync(db, run.ProductId, time, cancellationToken);
        var source = new ImportSource(run.Id, actor.UserId, run.FileName) { KeepsEdits = keepsEdits };
        return new ImportWriter(contexts, writer, items, time, actor, source, site);
    }

    private static ImportRun RunOf(Actor actor, ProductId productId, ImportJob job, DateTimeOffset now) =>
        new()
        {
            Id = Guid.CreateVersion7(now),
            ProductId = productId,
            ActorId = actor.UserId,
            FileName = TextCut.To(Printable(Path.GetFileName(job.FileName)), ImportRun.FileNameMaxLength),
            Format = job.Plan.Format,
            Mapping =
            [
                .. job.Plan.Mapping.Select(column => new ColumnChoice(
                    job.File.Columns[column.Column].Name,
                    column.Field
                )),
            ],
            Answers = ChosenAnswers.Between(ImportPlanner.Propose(job.File).Answers, job.Plan.Answers),
            AsIn = job.Plan.AsIn,
            StartedAt = now,
            BeatAt = now,
        };

    private static string Printable(string name) => string.Concat(name.Where(letter => !char.IsControl(letter)));
}
