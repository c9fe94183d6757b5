using Microsoft.EntityFrameworkCore;

namespace ProductBalance.Data.Settings;

/// <summary>Tells browsers, which ask without an account, where a published page may be framed.</summary>
public sealed class EmbeddingQueries(IDbContextFactory<BalanceDbContext> contexts)
{
    /// <summary>The sites that may; empty also where there is no such product.</summary>
    public async Task<IReadOnlyList<string>> SitesAsync(string slug, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var settings = await db
            .Products.AsNoTracking()
            .Where(product => product.Slug == slug)
            .Select(product => product.Settings)
            .SingleOrDefaultAsync(cancellationToken);
        return settings?.EmbeddingSites ?? [];
    }
}
