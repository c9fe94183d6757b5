using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>A candidate in whole numbers, with the part of it that this sprint can hold.</summary>
/// <param name="Index">Its place among the options: the order of the list.</param>
/// <param name="Candidate">What it was made from.</param>
/// <param name="Key">How people name it, such as PB-42.</param>
/// <param name="Size">Effort that the sprint takes on, in hundredths of a person-day; 0 where no team has room for it.</param>
/// <param name="IsForced">Whether a threat forces it into the sprint.</param>
internal sealed record PlanOption(int Index, PlanCandidate Candidate, string Key, long Size, bool IsForced)
{
    /// <summary>What a person-day and a unit of value are counted in.</summary>
    public const double Fineness = 100;

    /// <summary>The share of the whole effort that the sprint takes on; below 1 it continues in the next.</summary>
    public double Share => Size / (double)SizeOf(Candidate.Effort);

    /// <summary>Value in hundredths, pro rata where only a part is planned.</summary>
    public long Value =>
        (long)
            Math.Round(
                Math.Clamp(Candidate.Value, -PlanCandidate.LargestValue, PlanCandidate.LargestValue) * Fineness * Share
            );

    /// <summary>Whether the mix leaves it out.</summary>
    public bool IsOutsideMix => Candidate.InLane || IsForced;

    /// <summary>Whether the mix counts it as tech.</summary>
    public bool IsTech => Candidate.Kind == ItemKind.Tech;

    /// <summary>The option as an item of a plan.</summary>
    public PlannedItem AsPlanned() => new(Candidate.Number, Size / Fineness, Share, Value / Fineness, IsForced);

    /// <summary>An effort in hundredths of a person-day, at least one.</summary>
    public static long SizeOf(double days) => Math.Max(1, (long)Math.Round(days * Fineness));

    /// <summary>A capacity in hundredths of a person-day: whole ones only.</summary>
    public static long RoomOf(double days) => (long)Math.Floor((days * Fineness) + 1e-6);
}
