namespace ProductBalance.Data.Exchange.Writing.Records;

/// <summary>A reason that stays in the record: why a measurement does not count, or why nothing will be measured.</summary>
public sealed record ExportedRemark(string Reason, string By, DateTimeOffset At);
