namespace ProductBalance.Domain.Roadmap;

/// <summary>What each audience is shown; null where it is what the product usually shows.</summary>
/// <param name="Anyone">To anyone.</param>
/// <param name="Link">To holders of a link.</param>
/// <param name="SignedIn">To members.</param>
public sealed record RoadmapDisplay(
    EntryDisplay? Anyone = null,
    EntryDisplay? Link = null,
    EntryDisplay? SignedIn = null
)
{
    /// <summary>What a product shows before anybody chooses.</summary>
    public static RoadmapDisplay Usual { get; } = new(EntryDisplay.Public, EntryDisplay.Public, EntryDisplay.Full);

    /// <summary>An entry that is shown as the product usually shows it.</summary>
    public static RoadmapDisplay AsUsual { get; } = new();

    /// <summary>What one audience is shown.</summary>
    public EntryDisplay? For(RoadmapAudience audience) =>
        audience switch
        {
            RoadmapAudience.Anyone => Anyone,
            RoadmapAudience.Link => Link,
            RoadmapAudience.SignedIn => SignedIn,
            _ => throw new ArgumentOutOfRangeException(nameof(audience), audience, message: null),
        };

    /// <summary>The same with another display for one audience.</summary>
    public RoadmapDisplay With(RoadmapAudience audience, EntryDisplay? display) =>
        audience switch
        {
            RoadmapAudience.Anyone => this with { Anyone = display },
            RoadmapAudience.Link => this with { Link = display },
            RoadmapAudience.SignedIn => this with { SignedIn = display },
            _ => throw new ArgumentOutOfRangeException(nameof(audience), audience, message: null),
        };

    /// <summary>What an audience is shown of an entry: what was chosen for it, else what this product usually shows.</summary>
    public EntryDisplay For(RoadmapAudience audience, RoadmapDisplay entry) =>
        entry.For(audience) ?? For(audience) ?? Usual.For(audience)!; // the usual one names all
}
