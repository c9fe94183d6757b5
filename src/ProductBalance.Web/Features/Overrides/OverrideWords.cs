using ProductBalance.Data.Overrides;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Overrides;
using ProductBalance.Domain.Returns;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Overrides;

/// <summary>Overrides in words.</summary>
public static class OverrideWords
{
    /// <summary>What the mark in the list says: where to, who, until when and why.</summary>
    public static string Of(HeldPlace held, Product product)
    {
        var made = held.Override;
        return $"{Where(held, product)} by {made.AuthorName} until {Figures.Day(made.LastDay)}: {made.Reason}";
    }

    /// <summary>Where it was put.</summary>
    public static string Where(HeldPlace held, Product product) =>
        held switch
        {
            { AnchorNumber: null } => "Moved above an item that was deleted; it keeps that place",
            { AnchorLeft: true, AnchorNumber: { } left } =>
                $"Moved above {product.KeyOf(left)}, which has left the ranking; it keeps that place",
            { AnchorNumber: { } number } => $"Moved above {product.KeyOf(number)}",
        };

    /// <summary>Whether overrides beat the score, as far as measurements tell.</summary>
    public static string Of(OverrideVerdict verdict) =>
        verdict.Pairs < OverrideVerdict.LeastPairs
            ? $"Too early to tell: of {verdict.Pairs} {(verdict.Pairs == 1 ? "pair" : "pairs")} both items are measured, and it takes {OverrideVerdict.LeastPairs}."
            : $"In {verdict.Better} of {verdict.Pairs} pairs the item that was moved up returned more for its effort. "
                + verdict.BeatTheScore switch
                {
                    true => "Overrides beat the score.",
                    false => "The score was right more often than chance would have it.",
                    null => "That is no clear difference.",
                };

    /// <summary>How an override stands on a day.</summary>
    public static string StateOn(RankOverride made, DateOnly today, string timeZone) =>
        made switch
        {
            { Ending: OverrideEnding.Replaced, EndedAt: { } at } =>
                $"replaced by {made.EndedBy}, {Figures.Moment(at, timeZone)}",
            { Ending: OverrideEnding.EndedEarly, EndedAt: { } at } =>
                $"ended by {made.EndedBy}, {Figures.Moment(at, timeZone)}",
            { Ending: OverrideEnding.Expired } => "expired",
            _ => made.HoldsOn(today) ? "holds" : "expired",
        };

    /// <summary>What was known of the two scores when it was made.</summary>
    public static string KnownThen(OverrideView view)
    {
        var facts = view.Override.Facts;
        var scores =
            $"Its score was {Figures.Number(facts.Score)}, that of the item below {Figures.Number(facts.AnchorScore)}";
        return facts.ChanceAboveNext is { } chance
            ? $"{scores}; the chance that it was the better of the two was {Figures.Percent(chance)}."
            : $"{scores}.";
    }
}
