namespace ProductBalance.Data.Access;

/// <summary>An <c>Idempotency-Key</c> that a token used: sent again, it gives the same answer and makes nothing new.</summary>
public sealed class UsedKey
{
    /// <summary>Longest key, in characters.</summary>
    public const int KeyMaxLength = 200;

    public required Guid TokenId { get; init; }

    public required string Key { get; init; }

    /// <summary>SHA-256 of what was asked for, in hexadecimal.</summary>
    public required string RequestHash { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The number of the item that was made.</summary>
    public required int Number { get; init; }

    /// <summary>The answer as JSON; null until the first one was given.</summary>
    public string? Answer { get; set; }
}
