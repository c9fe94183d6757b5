using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Data.Scoring;

/// <summary>Where a sprint's capacity ends, by the expected efforts in the order of the list.</summary>
internal static class CutLine
{
    /// <summary>Marks what fits; the line stands below the last row that does.</summary>
    public static (IReadOnlyList<BacklogRow> Rows, int CutIndex) Draw(
        BacklogRow[] rows,
        IReadOnlyDictionary<TeamId, double> capacities
    )
    {
        var left = new CapacityFill(capacities);
        var cutIndex = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            var fits = left.Take(rows[i].Content.Team, rows[i].EffortDays);
            if (fits != rows[i].FitsCapacity)
            {
                rows[i] = rows[i] with { FitsCapacity = fits };
            }

            cutIndex = fits ? i + 1 : cutIndex;
        }

        return (rows, cutIndex);
    }
}
