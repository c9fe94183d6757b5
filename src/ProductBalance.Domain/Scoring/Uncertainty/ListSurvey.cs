namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>
/// Walks down the list with all draws of one item and of the one above it in memory, and keeps only what they come to.
/// What an earlier run knows of items and neighbours that are still the same is taken over without a draw.
/// </summary>
internal sealed class ListSurvey(
    IReadOnlyList<UncertainItem> list,
    IReadOnlyDictionary<int, SurveyedItem> before,
    int draws
)
{
    // Each stretch draws the first item of the next one once more, for the pair across the border.
    private const int Stretch = 64;

    private readonly SurveyedItem[] _surveyed = new SurveyedItem[list.Count];

    /// <summary>The figures of all items, in the order of the list.</summary>
    public SurveyedItem[] Run(ParallelOptions options)
    {
        var stretches = (list.Count + Stretch - 1) / Stretch;
        Parallel.For(
            0,
            stretches,
            options,
            () => new SurveyDesk(draws),
            (stretch, _, desk) =>
            {
                var end = Math.Min((stretch + 1) * Stretch, list.Count);
                for (var i = stretch * Stretch; i < end; i++)
                {
                    options.CancellationToken.ThrowIfCancellationRequested();
                    _surveyed[i] = Survey(i, desk);
                }

                return desk;
            },
            _ => { }
        );
        return _surveyed;
    }

    private SurveyedItem Survey(int index, SurveyDesk desk)
    {
        var (item, next) = (list[index], index + 1 < list.Count ? list[index + 1] : null);
        var known = before.GetValueOrDefault(item.Place.Number);
        if (known?.HoldsFor(item, next) == true)
        {
            return known with { Item = item, Next = next };
        }

        var alone = known?.HoldsFor(item) == true ? known with { Item = item } : desk.Survey(item);
        return alone with { Next = next, AboveNext = next is null ? null : desk.ChanceAbove(item, next) };
    }
}
