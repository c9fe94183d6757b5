namespace ProductBalance.Data.Activity;

/// <summary>A change that still has to be told: to inboxes now, to mail and webhooks later. Told once.</summary>
public sealed class OutboxMessage
{
    public long Id { get; private set; }

    public long Sequence { get; private set; }

    public required ChangeEntry Change { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When everybody concerned was told.</summary>
    public DateTimeOffset? DoneAt { get; set; }
}
