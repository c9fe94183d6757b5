using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Outcomes.Files;

/// <summary>Brings in estimates from before with what came of them, so that calibration need not begin with nothing.</summary>
public sealed class PastEstimateStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    TimeProvider time
)
{
    /// <summary>What a file would do.</summary>
    public async Task<FigurePreview> PreviewAsync(
        Actor actor,
        ProductId productId,
        FigureFile file,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Import, cancellationToken);
        var reader = await ReaderAsync(db, productId, file, Guid.Empty, cancellationToken);
        var taken = reader.Read().Count;
        return new(file.Table.RowCount, taken, Known: 0, reader.Problems);
    }

    /// <summary>Takes the rows that can be used; the others are left out.</summary>
    /// <exception cref="DomainRuleException">No row can be used.</exception>
    public async Task<PastImport> ImportAsync(
        Actor actor,
        ProductId productId,
        FigureFile file,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Import, cancellationToken);
        var now = Instants.Now(time);
        var id = Guid.CreateVersion7(now);
        var read = (await ReaderAsync(db, productId, file, id, cancellationToken)).Read();
        if (read.Count == 0)
        {
            throw new DomainRuleException(
                "no-usable-rows",
                "No row can be used. Correct the file, or choose its columns."
            );
        }

        var import = new PastImport
        {
            Id = id,
            ProductId = productId,
            FileName = PlainText.Shortened(file.Name, PastImport.FileNameMaxLength),
            Rows = read.Count,
            By = actor.Name,
            At = now,
        };
        db.PastImports.Add(import);
        db.PastEstimates.AddRange(read);
        await writer.CommitAsync(db, ChangeOf(actor, ChangeKinds.PastEstimatesImported, import), cancellationToken);
        return import;
    }

    /// <summary>The files of a product, the latest first.</summary>
    public async Task<IReadOnlyList<PastImport>> ListAsync(
        Actor actor,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Read, cancellationToken);
        return await db
            .PastImports.AsNoTracking()
            .Where(import => import.ProductId == productId)
            .OrderByDescending(import => import.At)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Takes a file back, with all that it brought.</summary>
    /// <exception cref="NotFoundException">There is none of this id.</exception>
    public async Task RemoveAsync(Actor actor, ProductId productId, Guid id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Import, cancellationToken);
        var import =
            await db.PastImports.SingleOrDefaultAsync(
                one => one.Id == id && one.ProductId == productId,
                cancellationToken
            ) ?? throw new NotFoundException("There is no such file any more.");
        db.PastImports.Remove(import);
        await writer.CommitAsync(db, ChangeOf(actor, ChangeKinds.PastEstimatesRemoved, import), cancellationToken);
    }

    private static async Task<PastEstimateReader> ReaderAsync(
        BalanceDbContext db,
        ProductId productId,
        FigureFile file,
        Guid importId,
        CancellationToken cancellationToken
    )
    {
        var teams = await db
            .Teams.Where(team => team.ProductId == productId)
            .ToDictionaryAsync(team => team.Name, team => team.Id, StringComparer.OrdinalIgnoreCase, cancellationToken);
        return new(file, teams, importId);
    }

    private static Change ChangeOf(Actor actor, string kind, PastImport import) =>
        new(actor, kind, import.ProductId, $"{import.Rows} past estimates of {import.FileName}");
}
