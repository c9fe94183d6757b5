using ProductBalance.Domain.Backlog;

namespace ProductBalance.Web.Api.Backlog;

/// <summary>A step of an item.</summary>
public sealed record StepBody
{
    /// <summary>The status that it takes.</summary>
    public ItemStatus? To { get; init; }

    /// <summary>Why; needed where a release is taken back.</summary>
    public string? Reason { get; init; }
}
