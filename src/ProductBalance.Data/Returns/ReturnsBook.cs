using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Outcomes;
using ProductBalance.Data.Planning;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Returns;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Returns;

/// <summary>Reads what released items returned and what the teams cost.</summary>
internal static class ReturnsBook
{
    private const int MostDecisions = 60;

    public static async Task<ProductReturns> ReadAsync(
        BalanceDbContext db,
        Standing standing,
        ProductId productId,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        var workspace = await ItemWorkspace.OpenAsync(db, standing, productId, time, cancellationToken);
        var live = await OutcomeBook.ReadAsync(db, workspace.Product, cancellationToken);
        var defaults = await PastDefaults.ReadAsync(db, workspace.Product, cancellationToken);
        var returns = live.Select(item => Of(item, workspace.Context, defaults)).OfType<ItemReturn>().ToList();
        var costs = await CostsAsync(db, workspace.Product, cancellationToken);
        var ledger = new ReturnsLedger(returns, costs, workspace.Context.Today);
        var policy = await MixPolicyQueries.CurrentAsync(db, productId, cancellationToken);
        var decisions = await DecisionsAsync(db, productId, cancellationToken);
        return new()
        {
            Product = workspace.Product,
            Ledger = ledger,
            Signal = InvestmentSignal.Of(
                ledger,
                policy,
                workspace.Product.Settings.Investment,
                decisions.Any(decision => decision.Month == MonthOf(ledger.Today))
            ),
            Decisions = decisions,
            History = SignalOutcome.Of(
                decisions,
                await SignalsAsync(db, productId, cancellationToken),
                MonthOf(ledger.Today)
            ),
            Sprints = await SprintsAsync(db, productId, cancellationToken),
            Titles = live.ToDictionary(item => item.Number, item => item.Content.Title),
            Policy = policy,
            WithoutMoney = live.Count - returns.Count,
            Standing = standing,
        };
    }

    /// <summary>The first day of a day's month, by which decisions are told apart.</summary>
    public static DateOnly MonthOf(DateOnly day) => ReturnPeriod.MonthOf(day).From;

    /// <summary>What an item returns; with the company's figures as they were when it was proved, else as they are.</summary>
    public static ItemReturn? Of(MeasuredItem item, ScoringContext context, PastDefaults defaults)
    {
        var proof = item.Outcome.Deciding;
        return ItemReturn.Of(
            new(item.Id, item.Number, item.Content, item.Outcome.ReleasedOn, proof?.Value),
            proof is null ? context : context with { DriverDefaults = defaults.At(proof.At) }
        );
    }

    private static async Task<TeamCosts> CostsAsync(
        BalanceDbContext db,
        Product product,
        CancellationToken cancellationToken
    )
    {
        var rates = await db
            .TeamRates.AsNoTracking()
            .Where(rate => rate.ProductId == product.Id)
            .ToListAsync(cancellationToken);
        var former = await db
            .FormerAbsences.AsNoTracking()
            .Where(absence => absence.ProductId == product.Id)
            .ToListAsync(cancellationToken);
        var book = await CapacityBook.ReadAsync(db, product.Id, product.Settings.Calendar, cancellationToken);
        return book.Costs(rates, former, product.Settings.Currency);
    }

    private static async Task<IReadOnlyList<ReturnPeriod>> SprintsAsync(
        BalanceDbContext db,
        ProductId productId,
        CancellationToken cancellationToken
    ) =>
        [
            .. (
                await db
                    .Sprints.AsNoTracking()
                    .Where(sprint => sprint.ProductId == productId && sprint.State != SprintState.Planned)
                    .OrderBy(sprint => sprint.Start)
                    .ToListAsync(cancellationToken)
            ).Select(sprint => new ReturnPeriod(sprint.Title, sprint.Start, sprint.End)),
        ];

    private static async Task<IReadOnlyList<KeptSignal>> SignalsAsync(
        BalanceDbContext db,
        ProductId productId,
        CancellationToken cancellationToken
    ) =>
        await db
            .KeptSignals.AsNoTracking()
            .Where(signal => signal.ProductId == productId)
            .OrderByDescending(signal => signal.At)
            .Take(MostDecisions)
            .ToListAsync(cancellationToken);

    private static async Task<IReadOnlyList<SignalDecision>> DecisionsAsync(
        BalanceDbContext db,
        ProductId productId,
        CancellationToken cancellationToken
    ) =>
        await db
            .SignalDecisions.AsNoTracking()
            .Where(decision => decision.ProductId == productId)
            .OrderByDescending(decision => decision.Month)
            .Take(MostDecisions)
            .ToListAsync(cancellationToken);
}
