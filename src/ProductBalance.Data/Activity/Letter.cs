namespace ProductBalance.Data.Activity;

/// <summary>What one person is told.</summary>
internal sealed record Letter(Guid UserId, int? ItemNumber, string Text);
