using Microsoft.EntityFrameworkCore;

namespace ProductBalance.Data.Activity;

/// <summary>
/// Keeps what somebody typed into a form and did not save yet. A draft is nobody's business but its writer's: it has no
/// history, and no right is needed to keep one's own words.
/// </summary>
public sealed class DraftStore(IDbContextFactory<BalanceDbContext> contexts, TimeProvider time)
{
    /// <summary>Keeps the fields of a form; the newest wins.</summary>
    /// <returns>False when it is too long to be kept.</returns>
    public async Task<bool> SaveAsync(Guid userId, string form, string content, CancellationToken cancellationToken)
    {
        if (form.Length > FormDraft.FormMaxLength || content.Length > FormDraft.ContentMaxLength)
        {
            return false;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var draft = new FormDraft
        {
            UserId = userId,
            Form = form,
            Content = content,
            At = Instants.Now(time),
        };
        if (!await RewriteAsync(db, draft, cancellationToken))
        {
            await AddAsync(db, draft, cancellationToken);
        }

        return true;
    }

    /// <summary>What was kept of a form; null where there is nothing.</summary>
    public async Task<string?> LoadAsync(Guid userId, string form, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db
            .Drafts.Where(draft => draft.UserId == userId && draft.Form == form)
            .Select(draft => draft.Content)
            .SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Forgets a form that was saved or given up.</summary>
    public async Task ClearAsync(Guid userId, string form, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db
            .Drafts.Where(draft => draft.UserId == userId && draft.Form == form)
            .ExecuteDeleteAsync(cancellationToken);
    }

    private static async Task<bool> RewriteAsync(
        BalanceDbContext db,
        FormDraft draft,
        CancellationToken cancellationToken
    ) =>
        await db
            .Drafts.Where(kept => kept.UserId == draft.UserId && kept.Form == draft.Form)
            .ExecuteUpdateAsync(
                kept => kept.SetProperty(k => k.Content, draft.Content).SetProperty(k => k.At, draft.At),
                cancellationToken
            ) > 0;

    private static async Task AddAsync(BalanceDbContext db, FormDraft draft, CancellationToken cancellationToken)
    {
        db.Drafts.Add(draft);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Another tab of the same person was faster; anything else is still wrong now.
            if (!await RewriteAsync(db, draft, cancellationToken))
            {
                throw;
            }
        }
    }
}
