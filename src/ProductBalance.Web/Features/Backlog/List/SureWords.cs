using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Web.Features.Backlog.List;

/// <summary>How sure it is, in words, that an item stands above the cut line.</summary>
public static class SureWords
{
    /// <summary>One sentence; of what somebody moved it says that only the score counts here.</summary>
    public static string Of(BacklogRow row, OrderChance chance) =>
        $"Chance to stand above the cut line of the next sprint{(row.Held is null ? "" : ", by score alone")}: {Figures.Chance(chance.Probability)}";

    /// <summary>Why it takes no place in a sprint, in two words; null where it can.</summary>
    public static string? Outside(BacklogRow row) =>
        row.TeamName is null ? "no team"
        : row.EffortDays is null ? "no effort"
        : null;
}
