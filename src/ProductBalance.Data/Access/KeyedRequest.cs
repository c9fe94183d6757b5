namespace ProductBalance.Data.Access;

/// <summary>A request that may be sent again without being done again.</summary>
/// <param name="TokenId">The token that sends it.</param>
/// <param name="Key">The key that its sender chose.</param>
/// <param name="Hash">SHA-256 of what is asked for, in hexadecimal: another request must not use the same key.</param>
public sealed record KeyedRequest(Guid TokenId, string Key, string Hash)
{
    internal UsedKey UsedFor(int number, DateTimeOffset now) =>
        new()
        {
            TokenId = TokenId,
            Key = Key,
            RequestHash = Hash,
            At = now,
            Number = number,
        };
}
