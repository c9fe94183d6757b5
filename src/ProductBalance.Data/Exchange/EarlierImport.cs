namespace ProductBalance.Data.Exchange;

/// <summary>The import of another file with the same columns, whose mapping and answers are taken again.</summary>
public sealed record EarlierImport(Guid Id, string FileName, DateTimeOffset At);
