namespace ProductBalance.Domain.Impact.Reading;

/// <summary>Finds a value before and a value after that belong together.</summary>
internal sealed class PairFinder(IReadOnlyList<Token> tokens, IReadOnlyList<TaggedQuantity> quantities)
{
    private const int FarthestPartner = 14;

    public (TaggedQuantity Before, TaggedQuantity After)? Find()
    {
        foreach (var after in quantities.Where(quantity => quantity.Role is Role.Target))
        {
            if (BeforeOf(after) is { } before)
            {
                return (before, after);
            }
        }

        return FindContrast();
    }

    private TaggedQuantity? BeforeOf(TaggedQuantity after)
    {
        var candidates = quantities
            .Where(other => other.Index != after.Index && other.Quantity.Fits(after.Quantity))
            .ToList();
        return candidates.LastOrDefault(other =>
                other.Index < after.Index && other.Cue == "from" && IsNear(other, after)
            )
            ?? candidates.LastOrDefault(other => IsJoined(other, after))
            ?? candidates.FirstOrDefault(other =>
                other.Index > after.Index && other.Role is Role.Baseline && IsNear(after, other)
            )
            ?? candidates.LastOrDefault(other => other.Role is Role.Baseline)
            ?? candidates.LastOrDefault(other => other.Role is Role.State && MayBeTold(other, after));
    }

    /// <summary>"16 s to 8 s", "800ms → 200ms", "45 to 12 minutes"; but "5 to 10 minutes" is a range.</summary>
    private bool IsJoined(TaggedQuantity before, TaggedQuantity after) =>
        after.IsArrow
        && before.Role is Role.None or Role.State or Role.Delta
        && before.Index < after.Index
        && IsNear(before, after)
        && WordsBetween(before.Index, after.CueIndex) <= 2
        && (before.Quantity.Unit is not null || after.Cue is not "to" || before.Quantity.Low > after.Quantity.Low);

    /// <summary>The value now stands in another clause ("CI takes 30 min. Get it under 10 min").</summary>
    private bool MayBeTold(TaggedQuantity before, TaggedQuantity after) =>
        HaveUnits(before, after) || IsNear(First(before, after), Second(before, after));

    private static bool HaveUnits(TaggedQuantity one, TaggedQuantity other) =>
        one.Quantity.Unit is not null && other.Quantity.Unit is not null;

    private static TaggedQuantity First(TaggedQuantity one, TaggedQuantity other) =>
        one.Index < other.Index ? one : other;

    private static TaggedQuantity Second(TaggedQuantity one, TaggedQuantity other) =>
        one.Index < other.Index ? other : one;

    /// <summary>"3 clicks instead of 7", "4 minutes, down from 25", "was 90 s, now 20 s": no word says "after".</summary>
    private (TaggedQuantity, TaggedQuantity)? FindContrast()
    {
        foreach (var before in quantities.Where(quantity => quantity.Role is Role.Baseline))
        {
            var after =
                quantities.LastOrDefault(other =>
                    other.Index < before.Index && Contrasts(other, before) && IsFree(other) && Fits(other, before)
                )
                ?? quantities.FirstOrDefault(other =>
                    other.Index > before.Index && before.Cue != "from" && IsFree(other) && Fits(before, other)
                );
            if (after is not null)
            {
                return (before, after);
            }
        }

        return FindNowAndThen();
    }

    /// <summary>"4 minutes (previously 25)" needs the two close together.</summary>
    private bool Contrasts(TaggedQuantity after, TaggedQuantity before) =>
        after.Role is Role.State
        || CueWords.Opposites.Contains(before.Cue)
        || (CueWords.Pasts.Contains(before.Cue) && WordsBetween(after.Index, before.CueIndex) == 0);

    /// <summary>"10 days now, 3 days with containers".</summary>
    private (TaggedQuantity, TaggedQuantity)? FindNowAndThen()
    {
        foreach (var before in quantities.Where(quantity => quantity is { Role: Role.State, IsNow: true }))
        {
            var after = quantities.FirstOrDefault(other =>
                other.Index > before.Index
                && other is { Role: Role.None, Cue: "" }
                && HaveUnits(before, other)
                && Fits(before, other)
            );
            if (after is not null)
            {
                return (before, after);
            }
        }

        return null;
    }

    private bool Fits(TaggedQuantity first, TaggedQuantity second) =>
        first.Quantity.Fits(second.Quantity)
        && (
            IsNear(first, second)
            || (HaveUnits(first, second) && first.Role is not Role.None && second.Role is not Role.None)
        );

    private static bool IsFree(TaggedQuantity quantity) => quantity.Role is Role.None or Role.State;

    private bool IsNear(TaggedQuantity first, TaggedQuantity second) =>
        second.Index - first.Index <= FarthestPartner
        && !Between(first.Index, second.Index).Any(token => token.Kind is TokenKind.Stop);

    private int WordsBetween(int first, int second) =>
        Between(first, second).Count(token => token.Kind is TokenKind.Word);

    /// <summary>What stands between two tokens, without what is put in parentheses.</summary>
    private IEnumerable<Token> Between(int first, int second)
    {
        var depth = 0;
        for (var at = first + 1; at < second; at++)
        {
            depth += tokens[at].Is("(") ? 1 : 0;
            if (depth == 0)
            {
                yield return tokens[at];
            }

            depth -= tokens[at].Is(")") && depth > 0 ? 1 : 0;
        }
    }
}
