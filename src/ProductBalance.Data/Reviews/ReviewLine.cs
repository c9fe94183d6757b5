using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Reviews;

namespace ProductBalance.Data.Reviews;

/// <summary>An item that stands on the page, or would if it were not hidden, as who prepares the review sees it.</summary>
/// <param name="Number">The item's number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind">Product initiative or tech request.</param>
/// <param name="Part">Its heading; null for what only moved, or comes next.</param>
/// <param name="Text">What is prepared for it; null where nothing is.</param>
public sealed record ReviewLine(int Number, string Title, ItemKind Kind, ReviewPart? Part, ReviewText? Text)
{
    public bool IsHidden => Text is { IsHidden: true };
}
