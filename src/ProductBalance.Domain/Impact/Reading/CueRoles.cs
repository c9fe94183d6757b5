namespace ProductBalance.Domain.Impact.Reading;

/// <summary>The role that the words in front of a quantity give it.</summary>
internal sealed class CueRoles(IReadOnlyList<Token> tokens)
{
    private const int VerbReach = 15;

    public Role Of(Quantity quantity, LeftCue left) =>
        left.Text switch
        {
            "to" or "with" when left.Before(1) is "compared" or "relative" or "compare" => Role.Baseline,
            "to" when left.Before(1) is "due" or "thanks" or "according" => Role.None,
            "of" => BehindOf(left),
            "for" when left.Before(1) is "aim" or "aims" or "aiming" => Role.Target,
            "by" => HasChangeWordBefore(left.Index) ? Role.Delta : Role.None,
            "in" => quantity.IsFraction && HasChangeWordBefore(left.Index) ? Role.Delta : Role.None,
            var cue when CueWords.Targets.Contains(cue) => Role.Target,
            var cue when CueWords.States.Contains(cue) => StateRole(left),
            var cue when CueWords.Baselines.Contains(cue) => Role.Baseline,
            _ => BehindVerb(left),
        };

    public bool HasChangeWordBefore(int at) => HasBefore(at, _ => true);

    private Role BehindOf(LeftCue left) =>
        left.Before(1) switch
        {
            "instead" or "baseline" => Role.Baseline,
            "target" or "goal" or "objective" => Role.Target,
            _ => HasBefore(left.Index, word => word.Follows) ? Role.Delta : Role.None,
        };

    /// <summary>"Is 45 min" tells how it is, "used to take" how it was, "would take" how it will be.</summary>
    private static Role StateRole(LeftCue left)
    {
        string[] before = [left.Before(1), left.Before(2), left.Before(3)];
        return before is ["to", "used", _] || before.Any(CueWords.Pasts.Contains) ? Role.Baseline
            : before.Any(CueWords.Modals.Contains) ? Role.Target
            : Role.State;
    }

    /// <summary>"Cut 30 s" takes away; "cut the 45-minute build" names what is there.</summary>
    private Role BehindVerb(LeftCue left) =>
        left.Index < 0 || ChangeWords.Find(tokens[left.Index]) is null or { Move: Move.Open } ? Role.None
        : left.IsDefinite ? Role.State
        : Role.Delta;

    private bool HasBefore(int at, Func<ChangeWord, bool> fits)
    {
        for (var i = at - 1; i >= Math.Max(0, at - VerbReach); i--)
        {
            if (tokens[i].Kind is TokenKind.Stop or TokenKind.Quantity)
            {
                return false;
            }

            if (ChangeWords.Find(tokens[i]) is { } word && fits(word))
            {
                return true;
            }
        }

        return false;
    }
}
