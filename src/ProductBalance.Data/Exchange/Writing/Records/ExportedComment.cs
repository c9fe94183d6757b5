namespace ProductBalance.Data.Exchange.Writing.Records;

/// <summary>A comment as it reads now.</summary>
public sealed record ExportedComment(string Author, DateTimeOffset At, string Text);
