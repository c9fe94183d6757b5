namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>The share of tech in the chosen effort outside the lights-on lane, in whole numbers.</summary>
internal sealed class TechShare(IEnumerable<PlanOption> options)
{
    private const double Whole = 10_000;

    private readonly IReadOnlyList<PlanOption> _options = [.. options.Where(option => !option.IsOutsideMix)];

    /// <summary>At most so much of the effort is tech; nothing chosen keeps it.</summary>
    public LinearRow AtMost(double share) => new([.. Excess(share)], 0);

    /// <summary>At least so much of the effort is tech; nothing chosen keeps it.</summary>
    public LinearRow AtLeast(double share) => LinearRow.AtLeast(Excess(share), 0);

    /// <summary>The share of a choice, 0 where nothing is chosen.</summary>
    public double Of(IReadOnlyList<bool> taken)
    {
        var chosen = _options.Where(option => taken[option.Index]).ToList();
        var tech = chosen.Where(option => option.IsTech).Sum(option => option.Size);
        return tech == 0 ? 0 : tech / (double)chosen.Sum(option => option.Size);
    }

    // Σ (tech size − share × size), which is above 0 where tech has more than the share.
    private IEnumerable<(int Option, long Factor)> Excess(double share)
    {
        var part = (long)Math.Round(share * Whole);
        return _options.Select(option => (option.Index, option.Size * ((option.IsTech ? (long)Whole : 0) - part)));
    }
}
