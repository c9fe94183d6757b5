using ProductBalance.Data.Activity;
using ProductBalance.Data.LightsOn;
using ProductBalance.Data.Planning;
using ProductBalance.Data.Waiting;
using ProductBalance.Domain;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Backlog;

/// <summary>What goes with a step of an item from one status to another.</summary>
internal static class ItemStep
{
    /// <summary>Refuses the steps that come with more than a status.</summary>
    /// <exception cref="DomainRuleException">It needs a reason and a day, or a value.</exception>
    public static void RequirePlain(BacklogItem item, ItemStatus status)
    {
        if (status == ItemStatus.Waiting && item.Status != ItemStatus.Waiting)
        {
            throw new DomainRuleException(
                "wait-without-reason",
                "Say what it waits for and until when: put it on wait in its panel, or by POST …/waits."
            );
        }

        if (status == ItemStatus.Measured && item.Status == ItemStatus.Released)
        {
            throw new DomainRuleException(
                "measured-without-value",
                "Enter the value that was measured: in its panel, or by POST …/measurements. That makes it measured."
            );
        }
    }

    /// <summary>Brings what hangs on the status after it: the place in a sprint, the wait, the threats that are answered.</summary>
    /// <param name="before">The status that it had.</param>
    public static async Task<IReadOnlyList<FieldChange>> FollowAsync(
        BalanceDbContext db,
        ItemWorkspace workspace,
        BacklogItem item,
        ItemStatus before,
        DateTimeOffset now,
        string? reason,
        CancellationToken cancellationToken
    ) =>
        [
            .. await SprintExit.FollowAsync(db, item, workspace.Standing.Actor, now, reason, cancellationToken),
            .. await WaitBook.FollowAsync(db, workspace, item, before, cancellationToken),
            .. await ReleasedThreats.FollowAsync(db, item, cancellationToken),
        ];
}
