using ProductBalance.Data.Scoring;

namespace ProductBalance.Web.Features.Backlog.List;

/// <summary>One line of the list: an item, or a line that parts items.</summary>
public abstract record BacklogLine
{
    private BacklogLine() { }

    /// <summary>The bracket that it stands in; null outside of any.</summary>
    public BracketMark? Bracket { get; init; }

    public sealed record Item(BacklogRow Row) : BacklogLine;

    /// <summary>Where the capacity of a sprint ends; without a planned one, that of any sprint.</summary>
    public sealed record Cut(string Sprint, double Planned, double Capacity) : BacklogLine;

    /// <summary>Below stand items whose expected value is 0 or less.</summary>
    public sealed record NoValue : BacklogLine;
}
