using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Overrides;

namespace ProductBalance.Data.Exchange.Writing.Records;

/// <summary>That an item was moved above another, against its score.</summary>
/// <param name="Above">The number of the item that it was moved above.</param>
/// <param name="Reason">Why.</param>
/// <param name="Author">Who decided so.</param>
/// <param name="MadeAt">When.</param>
/// <param name="LastDay">The last day on which it holds.</param>
/// <param name="Facts">What was known when it was made.</param>
/// <param name="Renewals">How often it was renewed.</param>
/// <param name="Ending">How it ended; null while that is not written down.</param>
/// <param name="EndedAt">When it ended.</param>
/// <param name="EndedBy">Who ended or replaced it; null where it expired.</param>
public sealed record ExportedOverride(
    int Above,
    string Reason,
    string Author,
    DateTimeOffset MadeAt,
    DateOnly LastDay,
    OverrideFacts Facts,
    int Renewals,
    OverrideEnding? Ending,
    DateTimeOffset? EndedAt,
    string? EndedBy
)
{
    internal static ExportedOverride Of(RankOverride made, int above) =>
        new(
            above,
            made.Reason,
            made.AuthorName,
            made.MadeAt,
            made.LastDay,
            made.Facts,
            made.Renewals,
            made.Ending,
            made.EndedAt,
            made.EndedBy
        );

    internal RankOverride For(ProductId product, HeldItem held, Actor author, DateTimeOffset at)
    {
        var made = new RankOverride(
            new(Guid.CreateVersion7(at)),
            product,
            held,
            Reason,
            LastDay,
            Facts,
            author,
            MadeAt
        );
        made.Return(Renewals, Ending, EndedAt, EndedBy);
        return made;
    }
}
