namespace ProductBalance.Data.Planning;

/// <summary>A sprint as a form describes it.</summary>
/// <param name="Name">What people call it beside its number; blank where the number is enough.</param>
/// <param name="Goal">What it is for; blank where nobody knows yet.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
public sealed record SprintInput(string? Name, string? Goal, DateOnly Start, DateOnly End);
