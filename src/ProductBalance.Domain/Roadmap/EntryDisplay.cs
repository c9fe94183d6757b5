namespace ProductBalance.Domain.Roadmap;

/// <summary>What one audience is shown of an entry. Whoever may see an entry reads its title and where it stands.</summary>
/// <param name="IsListed">Whether it is shown at all.</param>
/// <param name="Outcome">What it shall change.</param>
/// <param name="Score">Its score.</param>
/// <param name="Days">When it is expected.</param>
/// <param name="Parts">The titles of a group's items.</param>
public sealed record EntryDisplay(bool IsListed, bool Outcome, bool Score, bool Days, bool Parts)
{
    /// <summary>Title, outcome and days: what a new product shows to readers without an account.</summary>
    public static EntryDisplay Public { get; } =
        new(IsListed: true, Outcome: true, Score: false, Days: true, Parts: false);

    /// <summary>Everything: what a new product shows to its members, who may read the backlog anyway.</summary>
    public static EntryDisplay Full { get; } = new(IsListed: true, Outcome: true, Score: true, Days: true, Parts: true);
}
