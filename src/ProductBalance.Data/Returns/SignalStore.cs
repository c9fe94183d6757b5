using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Planning;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Returns;

namespace ProductBalance.Data.Returns;

/// <summary>Answers investment signals: into the mix policy, or with a reason why not. Every answer stays.</summary>
public sealed class SignalStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    IValidator<SignalAnswer> validator,
    TimeProvider time
)
{
    /// <summary>Answers the signal of this month.</summary>
    /// <exception cref="ValidationException">It is declined without a reason.</exception>
    /// <exception cref="DomainRuleException">It was answered already, or says something else by now.</exception>
    public Task<SignalDecision> AnswerAsync(
        Actor actor,
        ProductId productId,
        SignalAnswer answer,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryAnswerAsync(actor, productId, answer, cancellationToken));

    private async Task<SignalDecision> TryAnswerAsync(
        Actor actor,
        ProductId productId,
        SignalAnswer answer,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.Plan, cancellationToken);
        await validator.ValidateAndThrowAsync(answer, cancellationToken);
        var returns = await ReturnsBook.ReadAsync(db, standing, productId, time, cancellationToken);
        RequireOpen(returns, answer);

        var decision = new SignalDecision(
            productId,
            ReturnsBook.MonthOf(returns.Ledger.Today),
            returns.Signal,
            answer.IsAccepted,
            answer.Reason.Trim(),
            standing.Actor.Name,
            Instants.Now(time)
        );
        db.SignalDecisions.Add(decision);
        await writer.CommitAsync(
            db,
            answer.IsAccepted
                ? MixPolicyStore.ChangeOf(
                    standing.Actor,
                    await AdoptAsync(db, decision, returns.Policy, cancellationToken)
                )
                : new Change(standing.Actor, ChangeKinds.SignalDeclined, productId, "Investment signal")
                {
                    Reason = decision.Reason,
                },
            cancellationToken
        );
        return decision;
    }

    private static async Task<MixPolicyVersion> AdoptAsync(
        BalanceDbContext db,
        SignalDecision decision,
        MixPolicy policy,
        CancellationToken cancellationToken
    )
    {
        var newest = await MixPolicyQueries.Newest(db, decision.ProductId).FirstOrDefaultAsync(cancellationToken);
        var said = $"The investment signal was accepted. {decision.Signal.Because} {decision.Reason}".Trim();
        var version = new MixPolicyVersion(
            decision.ProductId,
            (newest?.Number ?? 0) + 1,
            decision.Signal.Applied(policy),
            decision.At,
            decision.By,
            said.Length > ReasonText.MaxLength ? said[..ReasonText.MaxLength] : said
        );
        db.MixPolicies.Add(version);
        return version;
    }

    private static void RequireOpen(ProductReturns returns, SignalAnswer answer)
    {
        var month = ReturnsBook.MonthOf(returns.Ledger.Today);
        if (returns.Decisions.FirstOrDefault(decision => decision.Month == month) is { } known)
        {
            throw new DomainRuleException(
                "signal-answered",
                $"{known.By} {(known.IsAccepted ? "accepted" : "declined")} this month's signal already. The next one comes next month."
            );
        }

        if (!returns.Signal.IsStep)
        {
            throw new DomainRuleException("no-signal", "The returns recommend no step now. Load the page again.");
        }

        if (returns.Signal.TechShare != answer.TechShare)
        {
            throw ChangedMeanwhile.Refusal("the returns");
        }
    }
}
