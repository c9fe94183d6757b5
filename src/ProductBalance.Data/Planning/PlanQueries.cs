using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning.Optimising;

namespace ProductBalance.Data.Planning;

/// <summary>Plans a sprint from the backlog as it is now. Plans are computed when asked for and stored nowhere.</summary>
public sealed class PlanQueries(
    LiveRanking ranking,
    IDbContextFactory<BalanceDbContext> contexts,
    PlanQueue queue,
    IValidator<PlanRequest> validator
)
{
    /// <summary>The best plan, without prices.</summary>
    /// <exception cref="NotFoundException">The actor may not know of this product, or there is no such sprint.</exception>
    /// <exception cref="ValidationException">The request has problems; each names its field.</exception>
    /// <exception cref="DomainRuleException">Too many plans wait for their turn.</exception>
    public Task<SprintPlan> PlanAsync(
        Actor actor,
        ProductId productId,
        PlanRequest request,
        CancellationToken cancellationToken
    ) => RunAsync(SprintPlanner.Plan, actor, productId, request, cancellationToken);

    /// <summary>The same with the price of each rule, which takes one more plan for each.</summary>
    /// <exception cref="NotFoundException">The actor may not know of this product, or there is no such sprint.</exception>
    /// <exception cref="ValidationException">The request has problems; each names its field.</exception>
    /// <exception cref="DomainRuleException">Too many plans wait for their turn.</exception>
    public Task<SprintPlan> PlanWithPricesAsync(
        Actor actor,
        ProductId productId,
        PlanRequest request,
        CancellationToken cancellationToken
    ) => RunAsync(Priced, actor, productId, request, cancellationToken);

    /// <summary>Judges plans that people make of the same problem, while they make them.</summary>
    /// <exception cref="NotFoundException">The actor may not know of this product, or there is no such sprint.</exception>
    /// <exception cref="ValidationException">The request has problems; each names its field.</exception>
    public async Task<PlanJudge> JudgeAsync(
        Actor actor,
        ProductId productId,
        PlanRequest request,
        CancellationToken cancellationToken
    ) => new((await ScopeAsync(actor, productId, request, cancellationToken)).Problem());

    private async Task<SprintPlan> RunAsync(
        Func<PlanProblem, CancellationToken, SprintPlan> planner,
        Actor actor,
        ProductId productId,
        PlanRequest request,
        CancellationToken cancellationToken
    )
    {
        var scope = await ScopeAsync(actor, productId, request, cancellationToken);
        var problem = scope.Problem();
        var plan = await queue.RunAsync(token => planner(problem, token), cancellationToken);
        return WithAll(plan, scope);
    }

    private static SprintPlan Priced(PlanProblem problem, CancellationToken cancellationToken)
    {
        var plan = SprintPlanner.Plan(problem, cancellationToken);
        return plan with { Prices = SprintPlanner.Prices(problem, plan, cancellationToken) };
    }

    private static SprintPlan WithAll(SprintPlan plan, PlanScope scope) =>
        plan with
        {
            LeftOut =
            [
                .. plan.LeftOut,
                .. scope.WithoutEffort.Select(row => new LeftOutItem(
                    row.Number,
                    "It has no effort; say how many person-days it takes."
                )),
            ],
        };

    private async Task<PlanScope> ScopeAsync(
        Actor actor,
        ProductId productId,
        PlanRequest request,
        CancellationToken cancellationToken
    )
    {
        var backlog = await ranking.GetAsync(actor, productId, cancellationToken); // refuses who may not read
        var found = await validator.ValidateAsync(request, cancellationToken);
        Problems.ThrowIfAny(found.Errors, ProblemsOf(request, backlog));
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var frame = await PlanFrame.ReadAsync(db, backlog, request.Sprint, cancellationToken);
        return new PlanScope(backlog, frame, await LinksAsync(db, productId, cancellationToken), request);
    }

    private static async Task<ILookup<ItemId, ItemLink>> LinksAsync(
        BalanceDbContext db,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        var links = await (
            from link in db.Links.AsNoTracking()
            join item in db.Items on link.From equals item.Id
            where item.ProductId == productId && (link.Kind == LinkKind.DependsOn || link.Kind == LinkKind.PairsWith)
            orderby link.From, link.To
            select link
        ).ToListAsync(cancellationToken);
        return links.ToLookup(link => link.From);
    }

    private static IEnumerable<FieldProblem> ProblemsOf(PlanRequest request, BacklogSnapshot backlog)
    {
        var names = backlog.Teams.Select(team => team.Name).ToHashSet();
        var unknown =
            from team in request.Capacity.Keys
            where !names.Contains(team)
            select new FieldProblem(
                $"capacity.{team}",
                $"There is no team {team}. Name one of {string.Join(", ", names)}."
            );
        return [.. unknown, .. ProblemsOf("pin", request.Pin, backlog), .. ProblemsOf("ban", request.Ban, backlog)];
    }

    private static IEnumerable<FieldProblem> ProblemsOf(
        string field,
        IReadOnlyList<int> numbers,
        BacklogSnapshot backlog
    )
    {
        var ranked = backlog.Ranked.Where(row => row.EffortDays is not null).Select(row => row.Number).ToHashSet();
        return from each in numbers.Index()
            where !ranked.Contains(each.Item)
            select new FieldProblem(
                $"{field}[{each.Index}]",
                $"There is no ranked item with the number {each.Item} and an effort. Name one of the ranking."
            );
    }
}
