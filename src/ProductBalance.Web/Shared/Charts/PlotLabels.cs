namespace ProductBalance.Web.Shared.Charts;

/// <summary>Which places of a chart are named: from the left, each that has room beside the one before it.</summary>
public static class PlotLabels
{
    // Sizes of words in the drawing where it is wide, in the middle and narrow, as the style sheet has them.
    private const double Wide = 11;
    private const double Middle = 16;
    private const double Narrow = 22;

    // Of the size of the words: how wide a letter is on average, and what must stay free between two labels.
    private const double Letter = 0.62;
    private const double Gap = 0.3;

    /// <summary>The labelled places: "wide" only where the drawing is, "middle" also in between, null everywhere.</summary>
    public static IReadOnlyList<(int Place, string? From)> Of(IReadOnlyList<PlotPlace> places, Func<int, double> x)
    {
        var wide = Fitting([.. Enumerable.Range(0, places.Count)], Wide);
        var middle = Fitting(wide, Middle);
        var narrow = Fitting(middle, Narrow);
        return
        [
            .. wide.Select(place =>
                (
                    place,
                    narrow.Contains(place) ? null
                    : middle.Contains(place) ? "middle"
                    : "wide"
                )
            ),
        ];

        IReadOnlyList<int> Fitting(IReadOnlyList<int> among, double size)
        {
            List<int> fitting = [];
            foreach (var place in among)
            {
                if (fitting is not [.., var last] || x(place) - x(last) >= size * Needed(last, place))
                {
                    fitting.Add(place);
                }
            }

            return fitting;
        }

        double Needed(int left, int right) => ((Letters(left) + Letters(right)) / 2.0 * Letter) + Gap;

        int Letters(int place) => places[place].Lines.Max(line => line.Length);
    }
}
