using FluentValidation;
using FluentValidation.Results;
using Microsoft.EntityFrameworkCore;

namespace ProductBalance.Data.Access;

/// <summary>Looks a keyed request up inside the operation that it asks for.</summary>
internal static class UsedKeys
{
    private const string Field = "idempotencyKey";

    /// <summary>What the request did before; null where it is new.</summary>
    /// <exception cref="ValidationException">The key was used for something else.</exception>
    public static async Task<UsedKey?> FindAsync(
        BalanceDbContext db,
        KeyedRequest request,
        CancellationToken cancellationToken
    )
    {
        if (request.Key.Length is 0 or > UsedKey.KeyMaxLength)
        {
            throw Refused($"A key has 1 to {UsedKey.KeyMaxLength} characters. Send another one.");
        }

        var used = await db
            .UsedKeys.AsNoTracking()
            .SingleOrDefaultAsync(key => key.TokenId == request.TokenId && key.Key == request.Key, cancellationToken);
        return used is null || used.RequestHash == request.Hash
            ? used
            : throw Refused("This key was used for another request. Send a new key, or the same request again.");
    }

    private static ValidationException Refused(string sentence) => new([new ValidationFailure(Field, sentence)]);
}
