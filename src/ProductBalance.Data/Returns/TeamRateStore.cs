using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Returns;

namespace ProductBalance.Data.Returns;

/// <summary>What the teams of a product cost, from which day on. The rate of today is the team's own.</summary>
public sealed class TeamRateStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    IValidator<TeamRateInput> validator,
    TimeProvider time
)
{
    private static readonly FieldProblem StillToCome = new(
        "from",
        "This day is still to come. Enter the rate on the day from which it counts, or choose an earlier one."
    );

    /// <summary>The rates of a team, the newest first.</summary>
    /// <exception cref="DomainRuleException">The actor may not see what people cost.</exception>
    public async Task<IReadOnlyList<TeamRate>> ListAsync(
        Actor actor,
        ProductId productId,
        TeamId teamId,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.SeeRates, cancellationToken);
        return await db
            .TeamRates.AsNoTracking()
            .Where(rate => rate.ProductId == productId && rate.TeamId == teamId)
            .OrderByDescending(rate => rate.From)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Says what a team costs from a day on, or puts right what was said of that day.</summary>
    /// <exception cref="ValidationException">A figure is wrong, or the day is still to come.</exception>
    public Task<long> SetAsync(
        Actor actor,
        ProductId productId,
        TeamId teamId,
        TeamRateInput input,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TrySetAsync(actor, productId, teamId, input, cancellationToken));

    /// <summary>Takes a rate back, so that the one before it goes on.</summary>
    /// <exception cref="DomainRuleException">It is the only one.</exception>
    public Task<long> RemoveAsync(
        Actor actor,
        ProductId productId,
        TeamId teamId,
        DateOnly from,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryRemoveAsync(actor, productId, teamId, from, cancellationToken));

    private async Task<long> TrySetAsync(
        Actor actor,
        ProductId productId,
        TeamId teamId,
        TeamRateInput input,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var team = await OpenAsync(db, actor, productId, teamId, cancellationToken);
        var today = await TodayAsync(db, productId, cancellationToken);
        Problems.ThrowIfAny(
            (await validator.ValidateAsync(input, cancellationToken)).Errors,
            input.From > today ? [StillToCome] : []
        );
        var rate = new TeamRate(productId, teamId, input.From!.Value, input.People!.Value, input.DayRate!.Value); // validated
        var present = await PresentRates.OnAsync(db, teamId, today, cancellationToken);
        await PresentRates.SetAsync(db, rate, cancellationToken);
        team.CostsADay(present?.From > rate.From ? present.DayRate : rate.DayRate);
        return await CommitAsync(db, actor, team, $"rate from {rate.From:yyyy-MM-dd}", cancellationToken);
    }

    private async Task<long> TryRemoveAsync(
        Actor actor,
        ProductId productId,
        TeamId teamId,
        DateOnly from,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var team = await OpenAsync(db, actor, productId, teamId, cancellationToken);
        var rates = await db
            .TeamRates.Where(rate => rate.TeamId == teamId)
            .OrderByDescending(rate => rate.From)
            .ToListAsync(cancellationToken);
        var gone =
            rates.Find(rate => rate.From == from)
            ?? throw new NotFoundException("This rate is gone already. Load the page again.");
        if (rates is [_])
        {
            throw new DomainRuleException(
                "only-rate",
                $"This is the only rate of {team.Name}. Enter another one first, or a rate of 0."
            );
        }

        db.TeamRates.Remove(gone);
        team.CostsADay(rates.First(rate => rate != gone).DayRate);
        return await CommitAsync(db, actor, team, $"rate from {from:yyyy-MM-dd} taken back", cancellationToken);
    }

    private async Task<Team> OpenAsync(
        BalanceDbContext db,
        Actor actor,
        ProductId productId,
        TeamId teamId,
        CancellationToken cancellationToken
    )
    {
        await guard.RequireAsync(db, actor, productId, Permission.Configure, cancellationToken);
        return await db.Teams.SingleOrDefaultAsync(t => t.Id == teamId && t.ProductId == productId, cancellationToken)
            ?? throw new NotFoundException("This team is gone. Load the page again.");
    }

    private async Task<DateOnly> TodayAsync(
        BalanceDbContext db,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        var product = await db.Products.AsNoTracking().SingleAsync(p => p.Id == productId, cancellationToken);
        return ProductClock.Today(time, product.Settings.TimeZone);
    }

    private Task<long> CommitAsync(
        BalanceDbContext db,
        Actor actor,
        Team team,
        string what,
        CancellationToken cancellationToken
    ) =>
        writer.CommitAsync(
            db,
            new Change(actor, ChangeKinds.TeamsChanged, team.ProductId, $"{team.Name}: {what}"),
            cancellationToken
        );
}
