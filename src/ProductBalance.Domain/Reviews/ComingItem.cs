using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Reviews;

/// <summary>An item of the next sprint's draft.</summary>
/// <param name="Title">What is asked for, in one line.</param>
/// <param name="Kind">Product initiative or tech request.</param>
public sealed record ComingItem(string Title, ItemKind Kind);
