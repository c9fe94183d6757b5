using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Planning;

/// <summary>The days on which nobody of a product works.</summary>
public sealed class HolidayStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    IValidator<HolidayInput> validator
)
{
    /// <summary>The holidays from a day on, the next first.</summary>
    public async Task<IReadOnlyList<Holiday>> ListAsync(
        Actor actor,
        ProductId productId,
        DateOnly since,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Read, cancellationToken);
        return await db
            .Holidays.AsNoTracking()
            .Where(holiday => holiday.ProductId == productId && holiday.Day >= since)
            .OrderBy(holiday => holiday.Day)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Adds a holiday.</summary>
    /// <exception cref="DomainRuleException">This day is one already.</exception>
    public Task<long> AddAsync(
        Actor actor,
        ProductId productId,
        HolidayInput input,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryAddAsync(actor, productId, input, cancellationToken));

    /// <summary>Makes a holiday a day like any other.</summary>
    public async Task RemoveAsync(Actor actor, ProductId productId, DateOnly day, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Configure, cancellationToken);
        var holiday =
            await FindAsync(db, productId, day, cancellationToken)
            ?? throw new NotFoundException("This holiday is gone already. Load the page again.");
        db.Holidays.Remove(holiday);
        await CommitAsync(db, actor, holiday, "removed", cancellationToken);
    }

    private async Task<long> TryAddAsync(
        Actor actor,
        ProductId productId,
        HolidayInput input,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Configure, cancellationToken);
        await validator.ValidateAndThrowAsync(input, cancellationToken);
        if (await FindAsync(db, productId, input.Day, cancellationToken) is { } known)
        {
            throw new DomainRuleException(
                "holiday-known",
                $"{known.Day:yyyy-MM-dd} is a holiday already: {known.Name}. Remove it first to name it differently."
            );
        }

        var holiday = new Holiday(productId, input.Day, input.Name);
        db.Holidays.Add(holiday);
        return await CommitAsync(db, actor, holiday, "added", cancellationToken);
    }

    private static Task<Holiday?> FindAsync(
        BalanceDbContext db,
        ProductId productId,
        DateOnly day,
        CancellationToken cancellationToken
    ) => db.Holidays.SingleOrDefaultAsync(h => h.ProductId == productId && h.Day == day, cancellationToken);

    private Task<long> CommitAsync(
        BalanceDbContext db,
        Actor actor,
        Holiday holiday,
        string what,
        CancellationToken cancellationToken
    )
    {
        var subject = $"{holiday.Name}, {holiday.Day:yyyy-MM-dd}, {what}";
        var change = new Change(actor, ChangeKinds.HolidaysChanged, holiday.ProductId, subject);
        return writer.CommitAsync(db, change, cancellationToken);
    }
}
