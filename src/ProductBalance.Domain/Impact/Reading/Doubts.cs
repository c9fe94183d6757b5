namespace ProductBalance.Domain.Impact.Reading;

/// <summary>The traps: numbers that look like an impact and are none.</summary>
internal static class Doubts
{
    private const int NegationReach = 6;

    private static readonly IReadOnlySet<string> VersionVerbs = WordSet.Of(
        "upgrade upgrades upgraded upgrading update updates updated updating migrate migrates migrated migrating move moves "
            + "moving moved bump bumps bumped bumping switch switching port porting convert rename renumber transition"
    );

    /// <summary>What has versions with numbers: "Python 3.8 to 3.12" needs no verb to be an upgrade.</summary>
    private static readonly IReadOnlySet<string> Platforms = WordSet.Of(
        "python java jdk jvm javascript typescript ecmascript node nodejs node.js .net net dotnet c++ php ruby rails go golang "
            + "rust kotlin swift scala perl postgres postgresql mysql mariadb mongodb sqlite oracle redis elasticsearch "
            + "kafka rabbitmq nginx apache tomcat angular react vue svelte django flask laravel symfony spring hibernate "
            + "webpack gradle maven npm openssl openapi ubuntu debian windows macos android ios linux kubernetes docker "
            + "terraform ansible jenkins bootstrap"
    );

    public static Doubt About(IReadOnlyList<Token> tokens, FoundChange? change, string? metric)
    {
        if (change is null)
        {
            return Doubt.NoNumber;
        }

        return !change.SaysChange ? Doubt.OnlyBefore
            : IsNegated(tokens, change) ? Doubt.Negated
            : AboutValues(change) is not Doubt.None and var doubt ? doubt
            : IsVersion(tokens, change, metric) ? Doubt.Version
            : AboutMetric(change, metric);
    }

    private static Doubt AboutValues(FoundChange change)
    {
        if (change is { Before.Quantity: { } first, After.Quantity: { } second })
        {
            var (before, after) = Quantity.InOneUnit(first, second);
            return before.Middle == after.Middle ? Doubt.SameValue
                : Contradicts(change.Says, after.Middle < before.Middle, before.Is(Dimension.Time))
                    ? Doubt.Contradiction
                : Doubt.None;
        }

        return change.Delta is not { Quantity: var delta } ? Doubt.None
            : delta.High == 0 ? Doubt.SameValue
            : change.Says?.Move is Move.Down && delta.Is(Dimension.Percent) && delta.Low > 100 ? Doubt.MoreThanAll
            : delta.Is(Dimension.Factor) && delta.Low <= 0 ? Doubt.SameValue
            : Doubt.None;
    }

    private static bool Contradicts(ChangeWord? says, bool falls, bool isTime) =>
        says switch
        {
            { Move: Move.Down } => !falls,
            { Move: Move.Up } => falls,
            { Move: Move.Better, IsSpeed: true } => isTime && !falls,
            _ => false,
        };

    private static Doubt AboutMetric(FoundChange change, string? metric)
    {
        if (metric is null)
        {
            return HasItsOwnMeasure(change) ? Doubt.None : Doubt.NoMetric;
        }

        return MetricNames.IsSetting(metric) ? Doubt.Setting
            : !MetricNames.NamesQuantity(metric) && !HasItsOwnMeasure(change) ? Doubt.VagueMetric
            : MetricNames.IsPeople(metric) && !HasItsOwnMeasure(change) ? Doubt.NoMetric
            : IsBareCount(change) && !MetricNames.HasKnownHead(metric) ? Doubt.NoMetric
            : Doubt.None;
    }

    /// <summary>"From 443 MB to 220 MB" and "2x faster" say what is measured even where "it" stands for the name.</summary>
    private static bool HasItsOwnMeasure(FoundChange change) =>
        change.Quantities.Any(quantity => quantity.Quantity.IsDimensional) || change.Says is { IsSpeed: true };

    /// <summary>One number without a unit says little: "to 5" and "by 3" need a noun that teams do count.</summary>
    private static bool IsBareCount(FoundChange change) =>
        !change.IsPair
        && change.FactorVerb is null
        && change.Quantities.All(quantity => quantity.Quantity is { Unit: null, IsFraction: false });

    private static bool IsVersion(IReadOnlyList<Token> tokens, FoundChange change, string? metric) =>
        change.Quantities.All(quantity => quantity.Quantity is { Unit: null, Period: null, IsFraction: false })
        && change.FactorVerb is null
        && (
            change.Quantities.All(quantity => CalendarWords.LooksLikeYear(quantity.Quantity))
            || (
                (metric is null || !MetricNames.HasKnownHead(metric))
                && (tokens.Any(token => token.IsWordIn(VersionVerbs)) || IsPlatform(metric))
            )
        );

    private static bool IsPlatform(string? metric) =>
        metric?.Split(' ').Any(word => Platforms.Contains(word.ToLowerInvariant())) == true;

    /// <summary>A negation shortly before the verb; "not only" and "no longer" affirm.</summary>
    private static bool IsNegated(IReadOnlyList<Token> tokens, FoundChange change)
    {
        var verb = change.VerbIndex >= 0 ? change.VerbIndex : change.Start;
        for (var at = Math.Min(verb, tokens.Count - 1); at >= Math.Max(0, verb - NegationReach); at--)
        {
            if (tokens[at].Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.Quantity)
            {
                return false;
            }

            if (Negates(tokens, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Not only" and "no longer" affirm; "no" alone belongs to its noun, as in "fails for no reason".</summary>
    private static bool Negates(IReadOnlyList<Token> tokens, int at)
    {
        var next = at + 1 < tokens.Count ? tokens[at + 1] : null;
        return tokens[at].IsWordIn(FunctionWords.Negations)
            && next?.Text is not ("only" or "just" or "longer" or "matter")
            && (!tokens[at].Is("no") || next is not null && (ChangeWords.Find(next) is not null || next.Is("way")));
    }
}
