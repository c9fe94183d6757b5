using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace ProductBalance.Data.Activity;

/// <summary>The chain of hashes that shows whether a row of the audit trail was changed, added or taken out.</summary>
public static class ChangeChain
{
    /// <summary>The hash of a row: SHA-256 over the row before it and all that this row says, in hexadecimal.</summary>
    public static string HashOf(string previous, ChangeEntry entry) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(PartsOf(previous, entry))));

    /// <summary>Reads the whole chain.</summary>
    /// <returns>The sequence of the first row that is not as it was written; null where the chain holds.</returns>
    public static async Task<long?> FindBreakAsync(BalanceDbContext db, CancellationToken cancellationToken)
    {
        var previous = "";
        var entries = db.Changes.AsNoTracking().Include(entry => entry.Fields).OrderBy(entry => entry.Sequence);
        await foreach (var entry in entries.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (entry.Hash != HashOf(previous, entry))
            {
                return entry.Sequence;
            }

            previous = entry.Hash;
        }

        return null;
    }

    // As JSON, since no text of one part can then pass for the next part.
    private static IEnumerable<string?> PartsOf(string previous, ChangeEntry entry) =>
        [
            previous,
            $"{entry.At.UtcTicks}",
            $"{entry.ProductId?.Value}",
            entry.Kind,
            string.Join(' ', entry.Items.Select(item => item.Value)),
            entry.Subject,
            $"{entry.ActorId}",
            entry.ActorName,
            entry.Via,
            entry.Address,
            entry.Reason,
            $"{entry.Refused}",
            .. entry
                .Fields.OrderBy(field => field.ItemId.Value)
                .ThenBy(field => field.Field, StringComparer.Ordinal)
                .SelectMany(field => new[] { $"{field.ItemId.Value}", field.Field, field.Before, field.After }),
        ];
}
