using ProductBalance.Domain.Roadmap;
using ProductBalance.Web.Theme;

namespace ProductBalance.Web.Published.Roadmap;

/// <summary>
/// The picture by which others show a link to a roadmap: its columns and cards as they stand, without words. Titles may be
/// of any script, whose fonts a server does not have; whoever shows the picture writes the title beside it.
/// </summary>
public static class RoadmapPicture
{
    public const int Width = 1200;
    public const int Height = 630;

    private const double Edge = 60;
    private const double Gap = 30;
    private const double ColumnTop = 170;
    private const double CardHeight = 96;
    private const double CardPace = CardHeight + 18;
    private const double LongestTitle = 60;

    private static readonly (RoadmapHorizon Horizon, Func<BalancePalette, string> Colour)[] Columns =
    [
        (RoadmapHorizon.Now, palette => palette.Product),
        (RoadmapHorizon.Next, palette => palette.Tech),
        (RoadmapHorizon.Later, palette => palette.LightsOn),
    ];

    public static byte[] Of(RoadmapCopy copy)
    {
        var palette = BalancePalette.Light;
        var canvas = new PixelCanvas(Width, Height, palette.Ground);
        canvas.Paint(Edge, 58, 160 + 7 * Math.Min(copy.Product.Length, LongestTitle), 34, 6, palette.Ink);
        canvas.Paint(Edge, 108, 330, 14, 4, palette.Line);
        foreach (var (place, (horizon, colour)) in Columns.Index())
        {
            var entries = copy.Entries.Where(entry => entry.Horizon == horizon);
            PaintColumn(canvas, place, colour(palette), entries);
        }

        return PngFile.Of(canvas);
    }

    private static void PaintColumn(PixelCanvas canvas, int place, string colour, IEnumerable<CopiedEntry> entries)
    {
        var width = (Width - 2 * Edge - 2 * Gap) / Columns.Length;
        var left = Edge + place * (width + Gap);
        canvas.Paint(left, ColumnTop - 12, width, 5, 2, colour);
        var top = ColumnTop + Gap / 2;
        foreach (var entry in entries.Take((int)Math.Ceiling((Height - top) / CardPace)))
        {
            PaintCard(canvas, left, top, width, colour, entry);
            top += CardPace;
        }
    }

    private static void PaintCard(
        PixelCanvas canvas,
        double left,
        double top,
        double width,
        string colour,
        CopiedEntry entry
    )
    {
        var palette = BalancePalette.Light;
        var inner = width - 48;
        canvas.Paint(left, top, width, CardHeight, 12, palette.Line);
        canvas.Paint(left + 2, top + 2, width - 4, CardHeight - 4, 10, palette.Card);
        canvas.Paint(left + 24, top + 22, inner * ShareOf(entry.Title), 16, 4, colour);
        if (entry.Outcome is { Length: > 0 } outcome)
        {
            canvas.Paint(left + 24, top + 52, inner * ShareOf(outcome), 12, 4, palette.Line);
        }

        if (entry.Days is not null)
        {
            canvas.Paint(left + 24, top + 72, inner / 4, 8, 4, palette.Bar);
        }
    }

    private static double ShareOf(string text) => Math.Clamp(text.Length / LongestTitle, 0.2, 1);
}
