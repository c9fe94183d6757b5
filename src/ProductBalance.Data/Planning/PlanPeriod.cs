using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Planning;

/// <summary>The sprint that a plan is for: its days, what the teams have of them, and what people said of its items.</summary>
/// <param name="Days">Of the sprint that is named, else of the present or next one, else of one that begins today.</param>
/// <param name="Capacities">Team by team.</param>
/// <param name="Pins">Numbers of items that stay in.</param>
/// <param name="Bans">Numbers of items that are kept out.</param>
internal sealed record PlanPeriod(
    SprintPeriod Days,
    IReadOnlyList<SprintCapacity> Capacities,
    IReadOnlyList<int> Pins,
    IReadOnlyList<int> Bans
)
{
    /// <exception cref="DomainRuleException">The sprint is closed.</exception>
    /// <returns>The period; null where no sprint has this number.</returns>
    public static async Task<PlanPeriod?> ReadAsync(
        BalanceDbContext db,
        BacklogSnapshot backlog,
        int? number,
        CancellationToken cancellationToken
    )
    {
        var (productId, context) = (backlog.Product.Id, backlog.Context);
        var sprint = number is null
            ? backlog.Period.Sprint
            : await db
                .Sprints.AsNoTracking()
                .SingleOrDefaultAsync(one => one.ProductId == productId && one.Number == number, cancellationToken);
        if (sprint is null && number is not null)
        {
            return null;
        }

        sprint?.RequireOpen();
        var days = sprint?.Period ?? new(context.Today, backlog.Period.LastDay(context));
        var book = await CapacityBook.ReadAsync(db, productId, context.Calendar, cancellationToken);
        var marks = await MarksAsync(db, sprint?.Id, cancellationToken);
        return new(days, book.In(days), [.. marks[SprintMarkKind.Pinned]], [.. marks[SprintMarkKind.Banned]]);
    }

    private static async Task<ILookup<SprintMarkKind, int>> MarksAsync(
        BalanceDbContext db,
        SprintId? sprintId,
        CancellationToken cancellationToken
    )
    {
        var marks = await (
            from mark in db.SprintMarks.AsNoTracking()
            join item in db.Items on mark.ItemId equals item.Id
            where mark.SprintId == sprintId
            select new { mark.Kind, item.Number }
        ).ToListAsync(cancellationToken);
        return marks.ToLookup(mark => mark.Kind, mark => mark.Number);
    }
}
