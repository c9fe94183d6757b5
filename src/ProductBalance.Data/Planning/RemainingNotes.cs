using Microsoft.EntityFrameworkCore;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Planning;

/// <summary>What was said of the effort that is left of a stay.</summary>
internal static class RemainingNotes
{
    /// <summary>Person-days that are left of a stay: what somebody said last, else all that was planned.</summary>
    public static async Task<double> LeftAsync(
        BalanceDbContext db,
        SprintItem stay,
        CancellationToken cancellationToken
    )
    {
        var (sprint, item) = (stay.SprintId, stay.ItemId);
        var said = await db
            .RemainingNotes.Where(note => note.SprintId == sprint && note.ItemId == item)
            .OrderByDescending(note => note.Id)
            .Select(note => (double?)note.Days)
            .FirstOrDefaultAsync(cancellationToken);
        return said ?? stay.PlannedDays;
    }
}
