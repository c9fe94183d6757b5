namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>An upper limit: over the options that are taken, the factors add up to the limit at most.</summary>
internal sealed record LinearRow(IReadOnlyList<(int Option, long Factor)> Terms, long Limit)
{
    /// <summary>The sum over options that are taken is at least this.</summary>
    public static LinearRow AtLeast(IEnumerable<(int Option, long Factor)> terms, long least) =>
        new([.. terms.Select(term => (term.Option, -term.Factor))], -least);

    /// <summary>The option is taken.</summary>
    public static LinearRow Taken(PlanOption option) => AtLeast([(option.Index, 1)], 1);

    /// <summary>The option is not taken.</summary>
    public static LinearRow NotTaken(PlanOption option) => new([(option.Index, 1)], 0);

    /// <summary>Whether a choice keeps the limit.</summary>
    public bool Holds(IReadOnlyList<bool> taken) => Sum(taken) <= Limit;

    /// <summary>What the factors add up to.</summary>
    public long Sum(IReadOnlyList<bool> taken)
    {
        long sum = 0;
        foreach (var (option, factor) in Terms)
        {
            sum += taken[option] ? factor : 0;
        }

        return sum;
    }
}
