using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Scoring;

/// <summary>
/// Where a sprint's capacity ends: in the order of the list each item takes its expected effort from its own team's
/// capacity. An item without a team or an effort is outside.
/// </summary>
internal static class CutLine
{
    // Sums of decimal fractions must not fail a capacity that they meet exactly.
    private const double Tolerance = 1e-9;

    /// <summary>Marks what fits; the line stands below the last row that does.</summary>
    public static (IReadOnlyList<BacklogRow> Rows, int CutIndex) Draw(
        BacklogRow[] rows,
        IEnumerable<Team> teams,
        SprintCalendar calendar
    )
    {
        var left = teams.ToDictionary(team => team.Id, team => team.Capacity(calendar));
        var cutIndex = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            var fits = Take(left, rows[i]);
            if (fits != rows[i].FitsCapacity)
            {
                rows[i] = rows[i] with { FitsCapacity = fits };
            }

            cutIndex = fits ? i + 1 : cutIndex;
        }

        return (rows, cutIndex);
    }

    private static bool Take(Dictionary<TeamId, double> left, BacklogRow row)
    {
        if (
            row is not { Content.Team: { } team, EffortDays: { } effort }
            || left.GetValueOrDefault(team) + Tolerance < effort
        )
        {
            return false;
        }

        left[team] -= effort;
        return true;
    }
}
