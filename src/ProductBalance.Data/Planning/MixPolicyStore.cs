using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Planning;

/// <summary>Chooses which mix a product's sprints keep. Every choice stays, with its reason.</summary>
public sealed class MixPolicyStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    IValidator<MixPolicy> validator,
    TimeProvider time
)
{
    private static readonly FieldProblem ReasonMissing = new(
        "reason",
        "Say why the mix changes: every later plan keeps it, and people will ask."
    );

    /// <summary>Lets another policy hold from now on.</summary>
    /// <param name="seen">The number of the version that the form was loaded with; 0 for the defaults.</param>
    /// <exception cref="ValidationException">A figure is wrong, or there is no reason.</exception>
    /// <exception cref="DomainRuleException">Somebody else changed it meanwhile.</exception>
    public Task<MixPolicyVersion> ChangeAsync(
        Actor actor,
        ProductId productId,
        MixPolicy policy,
        string reason,
        int seen,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryChangeAsync(actor, productId, policy, reason, seen, cancellationToken));

    private async Task<MixPolicyVersion> TryChangeAsync(
        Actor actor,
        ProductId productId,
        MixPolicy policy,
        string reason,
        int seen,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.Plan, cancellationToken);
        Problems.ThrowIfAny(
            (await validator.ValidateAsync(policy, cancellationToken)).Errors,
            string.IsNullOrWhiteSpace(reason) ? [ReasonMissing] : ReasonText.Problems(reason)
        );
        var newest = await MixPolicyQueries.Newest(db, productId).FirstOrDefaultAsync(cancellationToken);
        if ((newest?.Number ?? 0) != seen)
        {
            throw ChangedMeanwhile.Refusal("the mix policy");
        }

        var by = standing.Actor.Name;
        var version = new MixPolicyVersion(productId, seen + 1, policy, Instants.Now(time), by, reason.Trim());
        db.MixPolicies.Add(version);
        await writer.CommitAsync(db, ChangeOf(standing.Actor, version), cancellationToken);
        return version;
    }

    internal static Change ChangeOf(Actor actor, MixPolicyVersion version) =>
        new(actor, ChangeKinds.MixChanged, version.ProductId, $"Mix policy {version.Number}")
        {
            Reason = version.Reason,
        };
}
