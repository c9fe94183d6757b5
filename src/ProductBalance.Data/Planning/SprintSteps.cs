using ProductBalance.Domain;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Planning;

/// <summary>What being put into a sprint, or taken out, does to the status of an item.</summary>
internal static class SprintSteps
{
    /// <summary>A ready item becomes planned; what is on its way already stays where it is.</summary>
    /// <exception cref="DomainRuleException">It is a draft, released, measured or dropped.</exception>
    public static void Enter(BacklogItem item, string key, bool isComplete, DateTimeOffset at)
    {
        if (!StatusMachine.IsRanked(item.Status))
        {
            throw new DomainRuleException(
                "not-plannable",
                $"{key} is {StatusMachine.InWords(item.Status)}. A sprint takes items that are ready, planned, in progress or waiting."
            );
        }

        if (item.Status == ItemStatus.Ready)
        {
            item.MoveTo(ItemStatus.Planned, isComplete, at);
        }
    }

    /// <summary>
    /// What is planned or in progress becomes ready again; what waits goes on waiting. An item that lost a required part
    /// since stays planned, as only a complete one can be ready.
    /// </summary>
    /// <exception cref="DomainRuleException">It is released or measured: a sprint keeps what it brought.</exception>
    public static void Leave(BacklogItem item, string key, bool isComplete, DateTimeOffset at)
    {
        if (item.Status is ItemStatus.Released or ItemStatus.Measured)
        {
            throw new DomainRuleException(
                "released-in-sprint",
                $"{key} was released in this sprint, which keeps it. Take the release back first if that was wrong."
            );
        }

        if (item.Status == ItemStatus.InProgress)
        {
            item.MoveTo(ItemStatus.Planned, isComplete, at);
        }

        BackToReady(item, isComplete, at);
    }

    /// <summary>A planned item becomes ready again, as no sprint plans it.</summary>
    public static void BackToReady(BacklogItem item, bool isComplete, DateTimeOffset at)
    {
        if (item.Status == ItemStatus.Planned && isComplete)
        {
            item.MoveTo(ItemStatus.Ready, isComplete, at);
        }
    }
}
