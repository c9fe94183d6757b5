namespace ProductBalance.Data.Backlog;

/// <summary>A field that two people changed to different values, each as JSON; null where there is none.</summary>
public sealed record FieldConflict(string Field, string? Mine, string? Theirs);
