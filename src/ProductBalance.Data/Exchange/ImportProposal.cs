using ProductBalance.Data.Exchange.Reading;

namespace ProductBalance.Data.Exchange;

/// <summary>A file, and how it would be read.</summary>
public sealed record ImportProposal(TableFile File, ImportPlan Plan)
{
    /// <summary>By guessing.</summary>
    public static ImportProposal Of(TableFile file) => new(file, ImportPlanner.Propose(file));

    /// <summary>
    /// The same with the first line taken for the heads, or for an item: guessed anew, since the columns have other names
    /// then. A file that cannot be read so stays as it is.
    /// </summary>
    public ImportProposal Reading(bool hasHeads) =>
        File.HasHeads is { } now && now != hasHeads && File.Otherwise() is { } other ? Of(other) : this;
}
