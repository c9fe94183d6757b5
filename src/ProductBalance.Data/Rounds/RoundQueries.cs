using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Rounds;

namespace ProductBalance.Data.Rounds;

/// <summary>Reads rounds. What is secret is not even loaded: others' sheets only of passes that are revealed.</summary>
public sealed class RoundQueries(IDbContextFactory<BalanceDbContext> contexts, AccessGuard guard, TimeProvider time)
{
    private const int Limit = 100;

    /// <summary>The newest rounds of a product.</summary>
    public async Task<IReadOnlyList<RoundSummary>> ListAsync(
        Actor actor,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.Read, cancellationToken);
        var workspace = await ItemWorkspace.OpenAsync(db, standing, productId, time, cancellationToken);
        var rounds = await (
            from round in db.Rounds.AsNoTracking()
            where round.ProductId == productId
            orderby round.Number descending
            select new
            {
                Round = round,
                Starter = db
                    .Users.Where(user => user.Id == round.StarterId)
                    .Select(user => user.DisplayName)
                    .FirstOrDefault(),
                Answered = db
                    .RoundSheets.Where(sheet => sheet.RoundId == round.Id && sheet.Pass == round.Pass)
                    .Select(sheet => sheet.UserId)
                    .ToList(),
            }
        )
            .Take(Limit)
            .ToListAsync(cancellationToken);
        return
        [
            .. rounds.Select(found => new RoundSummary
            {
                Round = found.Round,
                Quantity = RoundWords.QuantityOf(found.Round, workspace.Context),
                StarterName = found.Starter ?? RoundWords.Nobody,
                Answered = found.Answered.Count,
                WaitsForReader =
                    found.Round.State == RoundState.Open
                    && found.Round.Members.Contains(actor.UserId)
                    && !found.Answered.Contains(actor.UserId),
            }),
        ];
    }

    /// <summary>One round, as its reader may see it.</summary>
    /// <exception cref="NotFoundException">There is none of this number.</exception>
    public async Task<RoundDetail> GetAsync(
        Actor actor,
        ProductId productId,
        int number,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.Read, cancellationToken);
        var workspace = await ItemWorkspace.OpenAsync(db, standing, productId, time, cancellationToken);
        var round = await FindAsync(db.Rounds.AsNoTracking(), productId, number, cancellationToken);
        return await new RoundReading(db, workspace, round).DetailAsync(cancellationToken);
    }

    /// <summary>Those who can be asked: the members who may estimate, by name.</summary>
    public async Task<IReadOnlyList<RoundPerson>> PeopleAsync(
        Actor actor,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Read, cancellationToken);
        return await (
            from member in db.Memberships
            join user in db.Users on member.UserId equals user.Id
            where member.ProductId == productId && member.Role != Role.Viewer && user.DisabledAt == null
            orderby user.DisplayName
            select new RoundPerson(user.Id, user.DisplayName, false)
        ).ToListAsync(cancellationToken);
    }

    internal static async Task<EstimationRound> FindAsync(
        IQueryable<EstimationRound> rounds,
        ProductId productId,
        int number,
        CancellationToken cancellationToken
    ) =>
        await rounds.SingleOrDefaultAsync(
            round => round.ProductId == productId && round.Number == number,
            cancellationToken
        ) ?? throw new NotFoundException($"There is no estimation round {number}. Look at the list of rounds.");
}
