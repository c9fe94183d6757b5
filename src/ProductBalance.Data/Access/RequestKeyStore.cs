using Microsoft.EntityFrameworkCore;

namespace ProductBalance.Data.Access;

/// <summary>
/// Keeps the answers of keyed requests, so that the same request gets the same answer. That it is done once is held by
/// the key's row, which is written in the transaction of what it asks for.
/// </summary>
public sealed class RequestKeyStore(IDbContextFactory<BalanceDbContext> contexts, TimeProvider time)
{
    /// <summary>For how long a key is remembered: longer than anybody tries again.</summary>
    private static readonly TimeSpan Memory = TimeSpan.FromDays(7);

    /// <summary>The answer that the request got before; null where it got none yet.</summary>
    public async Task<string?> FindAnswerAsync(KeyedRequest request, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return (await UsedKeys.FindAsync(db, request, cancellationToken))?.Answer;
    }

    /// <summary>Keeps an answer, and forgets keys of the same token that nobody will send again.</summary>
    /// <returns>The answer to give: the first one that was kept.</returns>
    public async Task<string> KeepAnswerAsync(KeyedRequest request, string answer, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var forgotten = Instants.Now(time) - Memory;
        await db
            .UsedKeys.Where(key => key.TokenId == request.TokenId && key.At < forgotten)
            .ExecuteDeleteAsync(cancellationToken);
        await db
            .UsedKeys.Where(key => key.TokenId == request.TokenId && key.Key == request.Key && key.Answer == null)
            .ExecuteUpdateAsync(set => set.SetProperty(key => key.Answer, answer), cancellationToken);
        return (await UsedKeys.FindAsync(db, request, cancellationToken))?.Answer ?? answer;
    }
}
