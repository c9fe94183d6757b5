using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Planning;

/// <summary>When people, or whole teams, are away.</summary>
public sealed class AbsenceStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    IValidator<AbsenceInput> validator,
    TimeProvider time
)
{
    /// <summary>Days off that last to a day or longer, the next first.</summary>
    public async Task<IReadOnlyList<Absence>> ListAsync(
        Actor actor,
        ProductId productId,
        DateOnly since,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Read, cancellationToken);
        return await db
            .Absences.AsNoTracking()
            .Where(absence => absence.ProductId == productId && absence.To >= since)
            .OrderBy(absence => absence.From)
            .ThenBy(absence => absence.Id)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Notes days off.</summary>
    /// <exception cref="ValidationException">They end before they start.</exception>
    /// <exception cref="NotFoundException">The team, or the person in it, is gone.</exception>
    public async Task<AbsenceId> AddAsync(
        Actor actor,
        ProductId productId,
        AbsenceInput input,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Configure, cancellationToken);
        await validator.ValidateAndThrowAsync(input, cancellationToken);
        var who = await WhoAsync(db, productId, input, cancellationToken);

        var id = new AbsenceId(Guid.CreateVersion7(time.GetUtcNow()));
        db.Absences.Add(new Absence(id, productId, input.TeamId, input.PersonId, input.From, input.To));
        var subject = $"{who} away {input.From:yyyy-MM-dd} to {input.To:yyyy-MM-dd}";
        await writer.CommitAsync(
            db,
            new Change(actor, ChangeKinds.TeamsChanged, productId, subject),
            cancellationToken
        );
        return id;
    }

    /// <summary>Takes days off back.</summary>
    public async Task RemoveAsync(Actor actor, ProductId productId, AbsenceId id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Configure, cancellationToken);
        var absence =
            await db.Absences.SingleOrDefaultAsync(a => a.Id == id && a.ProductId == productId, cancellationToken)
            ?? throw new NotFoundException("These days off are gone already. Load the page again.");
        db.Absences.Remove(absence);
        var subject = $"Days off from {absence.From:yyyy-MM-dd} taken back";
        await writer.CommitAsync(
            db,
            new Change(actor, ChangeKinds.TeamsChanged, productId, subject),
            cancellationToken
        );
    }

    private static async Task<string> WhoAsync(
        BalanceDbContext db,
        ProductId productId,
        AbsenceInput input,
        CancellationToken cancellationToken
    )
    {
        var found = input.PersonId is { } person
            ? db
                .TeamPeople.Where(p => p.Id == person && p.TeamId == input.TeamId && p.ProductId == productId)
                .Select(p => p.Name)
            : db.Teams.Where(t => t.Id == input.TeamId && t.ProductId == productId).Select(t => t.Name);
        return await found.SingleOrDefaultAsync(cancellationToken)
            ?? throw new NotFoundException("This team, or this person in it, is gone. Load the page again.");
    }
}
