namespace ProductBalance.Web.Api;

/// <summary>One page of a list.</summary>
/// <param name="Items">What is on it.</param>
/// <param name="Next">What to send as <c>after</c> for the next page; null on the last.</param>
public sealed record PagedAnswer<T>(IReadOnlyList<T> Items, string? Next);
