namespace ProductBalance.Web.Features.Backlog.Editing;

/// <summary>One thing that an item needs before it can be ranked.</summary>
/// <param name="Label">In two or three words.</param>
/// <param name="Problem">What is still missing or wrong; null when it is done.</param>
public sealed record ReadinessPart(string Label, string? Problem);
