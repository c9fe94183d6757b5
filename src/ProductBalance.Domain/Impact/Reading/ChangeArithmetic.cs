namespace ProductBalance.Domain.Impact.Reading;

/// <summary>Direction and size of a found change.</summary>
internal static class ChangeArithmetic
{
    /// <summary>The better way: the metric's own, else what the words or the values say.</summary>
    public static MetricDirection? Direction(FoundChange change, string? metric)
    {
        var byName = metric is null ? null : MetricNames.BetterWhen(metric);
        return byName ?? BySpeed(change) ?? ByWords(change) ?? ByValues(change) ?? ByBound(change);
    }

    /// <summary>What is said as a share or factor, signed; null where the change is no share.</summary>
    public static double? Relative(FoundChange change, MetricDirection? direction)
    {
        if (change.FactorVerb?.Factor is { } factor)
        {
            return factor - 1;
        }

        if (change.Delta is not { Quantity.IsRelative: true } delta)
        {
            return null;
        }

        var decreases = Decreases(change, direction);
        return (
                Share(delta, change.Says, delta.Quantity.Low, decreases)
                + Share(delta, change.Says, delta.Quantity.High, decreases)
            ) / 2;
    }

    /// <summary>What is said as a difference in the metric's unit, signed.</summary>
    public static double? Absolute(FoundChange change, MetricDirection? direction) =>
        change.Delta is { Quantity: { IsRelative: false } quantity }
            ? Decreases(change, direction)
                ? -quantity.Middle
                : quantity.Middle
            : null;

    private static double Share(TaggedQuantity delta, ChangeWord? says, double value, bool decreases)
    {
        if (delta is { IsArrow: true, Role: Role.Target })
        {
            return value - 1;
        }

        if (delta.IsTimes)
        {
            return says is { IsSpeed: true } ? 1 / value - 1 : value - 1;
        }

        if (delta.Quantity.Is(Dimension.Factor))
        {
            return decreases ? 1 / value - 1 : value - 1;
        }

        var share = delta.Quantity.IsFraction ? value : value / 100;
        return !decreases ? share
            // Twice the speed and more cannot be "100 % less time": it is the inverse of the growth in speed.
            : says is { IsSpeed: true } && share >= 1 ? 1 / (1 + share) - 1
            : -share;
    }

    private static bool Decreases(FoundChange change, MetricDirection? direction) =>
        change.Delta is { Sign: not 0 and var sign } && change.Says?.Move is not Move.Down
            ? sign < 0
            : change.Says?.Move switch
            {
                Move.Down => true,
                Move.Up => false,
                Move.Worse => direction is MetricDirection.HigherIsBetter,
                _ => direction is MetricDirection.LowerIsBetter,
            };

    private static MetricDirection? BySpeed(FoundChange change) =>
        change.Says is { IsSpeed: true } ? MetricDirection.LowerIsBetter : null;

    private static MetricDirection? ByWords(FoundChange change) =>
        change.Delta is { Sign: not 0 and var sign }
            ? sign < 0
                ? MetricDirection.LowerIsBetter
                : MetricDirection.HigherIsBetter
            : change.Says?.Move switch
            {
                Move.Down => MetricDirection.LowerIsBetter,
                Move.Up => MetricDirection.HigherIsBetter,
                Move.Better when !change.IsPair && change.SaysChange && change.Delta is not null =>
                    MetricDirection.HigherIsBetter,
                _ => null,
            };

    private static MetricDirection? ByValues(FoundChange change)
    {
        if (change is not { Before.Quantity: var before, After.Quantity: var after } || before is null || after is null)
        {
            return null;
        }

        var (first, second) = Quantity.InOneUnit(before, after);
        return second.Middle < first.Middle ? MetricDirection.LowerIsBetter : MetricDirection.HigherIsBetter;
    }

    private static MetricDirection? ByBound(FoundChange change) =>
        change.After?.Bound switch
        {
            Bound.AtMost => MetricDirection.LowerIsBetter,
            Bound.AtLeast => MetricDirection.HigherIsBetter,
            _ => null,
        };
}
