using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Web.Features.Backlog.Matrix;

/// <summary>The items that share a mark: one kind, or one area. Shape and colour tell them apart, never colour alone.</summary>
/// <param name="Name">What the legend says.</param>
/// <param name="Mark">Which mark, from 0.</param>
/// <param name="Holds">Whether a row belongs to it.</param>
public sealed record MatrixSeries(string Name, int Mark, Func<BacklogRow, bool> Holds)
{
    /// <summary>The outlines of the marks, around 0: disc, square, diamond, triangle, cross.</summary>
    public static IReadOnlyList<string> Shapes { get; } =
    [
        "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z",
        "M-4.5 -4.5h9v9h-9z",
        "M0 -6.5L6.5 0 0 6.5 -6.5 0z",
        "M0 -6L6 5H-6z",
        "M-4 -4L4 4M-4 4L4 -4",
    ];

    public static IReadOnlyList<MatrixSeries> ByKind { get; } =
    [
        new("product", 0, row => !row.IsInLane && row.Content.Kind == ItemKind.Product),
        new("tech", 1, row => !row.IsInLane && row.Content.Kind == ItemKind.Tech),
        new("lights on", 2, row => row.IsInLane),
    ];

    /// <summary>The areas that most items name first, each with its mark; the rest share the last one.</summary>
    public static IReadOnlyList<MatrixSeries> ByArea(IEnumerable<BacklogRow> rows)
    {
        var named = rows.Select(AreaOf)
            .OfType<string>()
            .CountBy(area => area)
            .OrderByDescending(count => count.Value)
            .ThenBy(count => count.Key, StringComparer.CurrentCultureIgnoreCase)
            .Take(Shapes.Count - 1)
            .Select(count => count.Key)
            .ToList();
        return
        [
            .. named.Select((area, mark) => new MatrixSeries(area, mark, row => AreaOf(row) == area)),
            new("other areas", Shapes.Count - 1, row => AreaOf(row) is not { } area || !named.Contains(area)),
        ];
    }

    private static string? AreaOf(BacklogRow row) => row.Content.Areas is [var first, ..] ? first : null;
}
