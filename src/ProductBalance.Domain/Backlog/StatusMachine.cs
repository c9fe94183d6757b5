namespace ProductBalance.Domain.Backlog;

/// <summary>Which steps between statuses exist. What is not drawn here is refused.</summary>
public static class StatusMachine
{
    private static readonly Dictionary<ItemStatus, ItemStatus[]> Drawn = new()
    {
        [ItemStatus.Draft] = [ItemStatus.Ready, ItemStatus.Dropped],
        [ItemStatus.Ready] = [ItemStatus.Planned, ItemStatus.Waiting, ItemStatus.Draft, ItemStatus.Dropped],
        [ItemStatus.Planned] = [ItemStatus.InProgress, ItemStatus.Ready, ItemStatus.Waiting, ItemStatus.Dropped],
        [ItemStatus.InProgress] = [ItemStatus.Released, ItemStatus.Planned, ItemStatus.Waiting, ItemStatus.Dropped],
        [ItemStatus.Waiting] = [ItemStatus.Dropped],
        [ItemStatus.Released] = [ItemStatus.Measured, ItemStatus.InProgress],
        [ItemStatus.Measured] = [],
        [ItemStatus.Dropped] = [ItemStatus.Draft],
    };

    /// <summary>Whether an item of this status stands in the ranking.</summary>
    public static bool IsRanked(ItemStatus status) =>
        status is ItemStatus.Ready or ItemStatus.Planned or ItemStatus.InProgress or ItemStatus.Waiting;

    /// <summary>Whether an item of this status is still to be done.</summary>
    public static bool IsOpen(ItemStatus status) => status is ItemStatus.Draft || IsRanked(status);

    /// <summary>The statuses that can follow.</summary>
    /// <param name="from">The present status.</param>
    /// <param name="waitingFrom">Where a waiting item came from; null for any other.</param>
    public static IReadOnlyList<ItemStatus> Next(ItemStatus from, ItemStatus? waitingFrom) =>
        waitingFrom is { } origin ? [origin, .. Drawn[from]] : Drawn[from];

    /// <summary>Checks one step.</summary>
    /// <exception cref="DomainRuleException">The step is not drawn; the sentence says what is possible.</exception>
    public static void Require(ItemStatus from, ItemStatus to, ItemStatus? waitingFrom)
    {
        var possible = Next(from, waitingFrom);
        if (possible.Contains(to))
        {
            return;
        }

        var instead = possible.Count == 0 ? "It stays as it is." : $"It can become {InWords(possible)}.";
        throw new DomainRuleException(
            "status-not-drawn",
            $"An item that is {InWords(from)} cannot become {InWords(to)}. {instead}"
        );
    }

    /// <summary>Checks that a step which takes back what others have been told says why.</summary>
    /// <exception cref="DomainRuleException">A released item would be in progress again, and nobody says why.</exception>
    public static void RequireReason(ItemStatus from, ItemStatus to, string? reason)
    {
        if ((from, to) is (ItemStatus.Released, ItemStatus.InProgress) && string.IsNullOrWhiteSpace(reason))
        {
            throw new DomainRuleException(
                "reason-missing",
                "Say why the release is taken back: move the item to “in progress” and give a reason with it."
            );
        }
    }

    /// <summary>The status as people read it inside a sentence.</summary>
    public static string InWords(ItemStatus status) =>
        status switch
        {
            ItemStatus.InProgress => "in progress",
            _ => status.ToString().ToLowerInvariant(),
        };

    private static string InWords(IReadOnlyList<ItemStatus> statuses) => string.Join(" or ", statuses.Select(InWords));
}
