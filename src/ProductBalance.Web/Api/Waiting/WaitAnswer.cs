using ProductBalance.Domain.Waiting;

namespace ProductBalance.Web.Api.Waiting;

/// <summary>What an item waits for.</summary>
public sealed record WaitAnswer
{
    public required WaitReason Reason { get; init; }

    /// <summary>What it is in this case; may be empty.</summary>
    public required string Note { get; init; }

    /// <summary>The first day of waiting.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>The day on which work is expected to go on.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>Whether that day has passed.</summary>
    public required bool IsOverdue { get; init; }

    /// <summary>Who put it on wait.</summary>
    public required string Author { get; init; }

    public static WaitAnswer Of(Wait wait, DateOnly today) =>
        new()
        {
            Reason = wait.Reason,
            Note = wait.Note,
            Since = wait.Since,
            Until = wait.ExpectedUntil,
            IsOverdue = wait.IsOverdueOn(today),
            Author = wait.AuthorName,
        };
}
