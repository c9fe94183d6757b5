using ProductBalance.Domain.Rounds;

namespace ProductBalance.Data.Rounds;

/// <summary>A round with all that its reader may see of it: never another's answers before the reveal.</summary>
public sealed record RoundDetail
{
    public required EstimationRound Round { get; init; }

    /// <summary>What is estimated, in words.</summary>
    public required string Quantity { get; init; }

    /// <summary>
    /// Why nothing of it can be answered or settled any more, as a sentence: it can be ended and no more. Null where it
    /// goes on.
    /// </summary>
    public required string? Gone { get; init; }

    public required string StarterName { get; init; }

    public required IReadOnlyList<RoundPerson> Members { get; init; }

    /// <summary>The items; once answers are revealed, those first where people disagree most.</summary>
    public required IReadOnlyList<RoundLine> Lines { get; init; }

    /// <summary>Whether the reader is asked.</summary>
    public required bool IsMember { get; init; }

    public required bool MayReveal { get; init; }

    /// <summary>Whether the reader may ask again, settle and end it.</summary>
    public required bool Leads { get; init; }

    public int AnsweredCount => Members.Count(member => member.HasAnswered);
}
