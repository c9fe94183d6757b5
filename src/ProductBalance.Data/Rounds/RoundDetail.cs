using ProductBalance.Domain.Rounds;

namespace ProductBalance.Data.Rounds;

/// <summary>A round with all that its reader may see of it: never another's answers before the reveal.</summary>
public sealed record RoundDetail
{
    public required EstimationRound Round { get; init; }

    public required EstimatedQuantity Quantity { get; init; }

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
