using ProductBalance.Domain.Waiting;

namespace ProductBalance.Web.Api.Waiting;

/// <summary>What an item waits for.</summary>
/// <param name="Reason">What sort of thing; with <c>other</c> the note says what.</param>
/// <param name="Until">The day on which work is expected to go on, after today.</param>
/// <param name="Note">What it is in this case.</param>
public sealed record WaitBody(WaitReason? Reason = null, DateOnly? Until = null, string? Note = null);
