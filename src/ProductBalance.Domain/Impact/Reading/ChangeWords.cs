namespace ProductBalance.Domain.Impact.Reading;

internal enum Move
{
    Down,
    Up,
    Better,
    Worse,

    /// <summary>Something changes, and other words must tell which way ("goes from 3 to 2").</summary>
    Open,
}

/// <summary>A word that says that something changes.</summary>
/// <param name="Move">Which way.</param>
/// <param name="Follows">Whether it may stand behind its amount ("30 % less", "a 30 % drop").</param>
/// <param name="IsSpeed">Speed words are about durations: twice as fast is half the time.</param>
internal sealed record ChangeWord(Move Move, bool Follows, bool IsSpeed)
{
    /// <summary>The value after ÷ the value before, for words that state a number by themselves ("halve").</summary>
    public double? Factor { get; init; }
}

/// <summary>The verbs, nouns and comparatives of change.</summary>
internal static class ChangeWords
{
    private static readonly Dictionary<string, ChangeWord> Words = Table(
        (
            new(Move.Down, false, false),
            "reduce reduces reduced reducing lowers lowering shrink shrinks shrank shrunk shrinking "
                + "shorten shortens shortened shortening trim trims trimmed slash slashes slashed slashing lessen "
                + "shave shaves shaved shaving minimise minimize save saves saved fall falls fell falling fallen sink "
                + "sinks sank decreases decreased decreasing drops dropped dropping declines declined cuts cutting "
                + "dips eliminate eliminates eliminated remove removes removed free frees freed spare spares avoid "
                + "avoids prevent prevents lose loses lost down compress diminish curb curbs slims"
        ),
        (
            new(Move.Down, true, false),
            "reduction reductions decrease drop cut saving savings decline lower lowered less fewer smaller shorter cheaper lighter "
                + "leaner shrinkage dip rid"
        ),
        (
            new(Move.Up, false, false),
            "increases increased increasing raise raises raised raising grow grows grew grown growing lifts lifted "
                + "lifting boosts boosted boosting rises rose rising risen gains gained climb climbs climbed add adds "
                + "added expand expands extend extends extended jumps jumped wins earn earns up scale scales scaled "
                + "push pushes pushed"
        ),
        (
            new(Move.Up, true, false),
            "increase lift boost rise gain growth uplift jump more higher larger bigger longer greater additional"
        ),
        (
            new(Move.Better, false, false),
            "improve improves improved improving enhance enhances enhanced optimise optimises optimised optimize "
                + "optimizes optimized optimizing"
        ),
        (new(Move.Better, true, false), "improvement improvements better"),
        (new(Move.Better, false, true), "speeds sped speeding accelerate accelerates accelerated"),
        (new(Move.Better, true, true), "faster quicker speed speedup speedups speed-up speed-ups acceleration sooner"),
        (
            new(Move.Worse, false, false),
            "worsen worsens worsened degrade degrades degraded regress regresses regressed"
        ),
        (new(Move.Worse, true, false), "worse degradation"),
        (new(Move.Worse, true, true), "slower slowdown"),
        (
            new(Move.Open, false, false),
            "go goes went going gone change changes changed changing move moves moved moving bring brings brought "
                + "bringing take takes took taking get gets got getting become becomes became shift shifts make makes "
                + "made making"
        ),
        (new(Move.Down, false, false) { Factor = 0.5 }, "halve halves halved halving"),
        (new(Move.Up, false, false) { Factor = 2 }, "double doubles doubled doubling"),
        (new(Move.Up, false, false) { Factor = 3 }, "triple triples tripled tripling treble trebles trebled"),
        (new(Move.Up, false, false) { Factor = 4 }, "quadruple quadruples quadrupled quadrupling")
    );

    public static ChangeWord? Find(Token token) =>
        token.Kind is TokenKind.Word ? Words.GetValueOrDefault(token.Text) : null;

    /// <summary>The word as it reads behind an amount: "10 ms lower", "35x speed up".</summary>
    public static ChangeWord? FindBehind(Token token) => Find(token) is { Follows: true } word ? word : null;

    private static Dictionary<string, ChangeWord> Table(params (ChangeWord Word, string Spellings)[] rows)
    {
        var table = new Dictionary<string, ChangeWord>();
        foreach (var (word, spellings) in rows)
        {
            foreach (var spelling in spellings.Split(' '))
            {
                table.TryAdd(spelling, word);
            }
        }

        return table;
    }
}
