using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Web.Features.Roadmap;

/// <summary>A step of an entry over the board: a place up or down, or to another column.</summary>
/// <param name="Rows">−1 for up, 1 for down; 0 to change the column.</param>
/// <param name="Column">The column; null for its own.</param>
public sealed record EntryMove(int Rows, RoadmapHorizon? Column = null)
{
    /// <summary>The step that a key means while Shift is held; null for all other keys.</summary>
    public static EntryMove? Of(string key, RoadmapHorizon horizon) =>
        key switch
        {
            "ArrowUp" => new(-1),
            "ArrowDown" => new(1),
            "ArrowLeft" when horizon > RoadmapHorizon.Now => new(0, horizon - 1),
            "ArrowRight" when horizon < RoadmapHorizon.Later => new(0, horizon + 1),
            _ => null,
        };

    /// <summary>Where it leads: the column, and what will stand right below; no column where it leads nowhere.</summary>
    /// <param name="draft">What moves.</param>
    /// <param name="column">The entries of its column, in order.</param>
    public (RoadmapHorizon? Column, DraftEntry? Before) From(DraftEntry draft, IReadOnlyList<DraftEntry> column)
    {
        if (Column is { } other)
        {
            return (other, null);
        }

        var target = column.Index().First(pair => pair.Item == draft).Index + Rows;
        return target < 0 || target >= column.Count
            ? (null, null)
            : (draft.Entry.Horizon, column.ElementAtOrDefault(Rows < 0 ? target : target + 1));
    }
}
