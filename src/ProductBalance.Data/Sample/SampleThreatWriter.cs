using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.LightsOn;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Data.Sample;

/// <summary>Reports and judges the sample's threats by the stores that people use, on the days on which they would have done it.</summary>
public sealed class SampleThreatWriter(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    IValidator<ThreatReport> validator,
    IValidator<ItemContent> itemValidator,
    TimeProvider time
)
{
    /// <summary>Reports and judges the threat that an item answers, before the item goes its way.</summary>
    /// <returns>The threat; null where the item answers none.</returns>
    public async Task<ThreatId?> ReportAsync(
        SampleItem sample,
        ProductId productId,
        int number,
        DateOnly today,
        IReadOnlyDictionary<string, Actor> people,
        CancellationToken cancellationToken
    )
    {
        if (sample.Threat is not { } threat)
        {
            return null;
        }

        var reported = await ReportsOf(threat.ReportedDaysAgo)
            .ReportAsync(people[threat.Reporter], productId, number, threat.ReportOn(today), cancellationToken);
        if (threat.Judge is { } judge)
        {
            var store = StoreOf(threat.JudgedDaysAgo);
            await (
                threat.FalseAlarm is { } reason
                    ? store.RejectAsync(people[judge], productId, reported.Id, reason, cancellationToken)
                    : store.ConfirmAsync(people[judge], productId, reported.Id, cancellationToken)
            );
        }

        return reported.Id;
    }

    /// <summary>Resolves the threat where the work is done.</summary>
    public async Task ResolveAsync(
        SampleItem sample,
        ProductId productId,
        ThreatId? threatId,
        IReadOnlyDictionary<string, Actor> people,
        CancellationToken cancellationToken
    )
    {
        if (threatId is { } id && sample.Threat is { Judge: { } judge, ResolvedDaysAgo: { } daysAgo })
        {
            await StoreOf(daysAgo).ResolveAsync(people[judge], productId, id, cancellationToken);
        }
    }

    private ThreatReportStore ReportsOf(int daysAgo) =>
        new(contexts, guard, writer, validator, itemValidator, new PastClock(time, daysAgo));

    private ThreatStore StoreOf(int daysAgo) => new(contexts, guard, writer, validator, new PastClock(time, daysAgo));
}
