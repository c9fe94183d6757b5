using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Outcomes;
using ProductBalance.Data.Overrides;
using ProductBalance.Data.Scoring;
using ProductBalance.Data.Scoring.Past;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Sample;

/// <summary>The stores that people use, as they were some days ago: what is done by them then has the day of it in its history too.</summary>
public sealed class SamplePast(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeSignal signal,
    ChangeFeed feed,
    LiveRanking ranking,
    IValidator<ItemContent> items,
    IValidator<OverrideInput> overrides,
    IValidator<MeasurementInput> measurements,
    IValidator<ReasonInput> reasons,
    TimeProvider time,
    ILoggerFactory loggers
)
{
    internal BacklogStore BacklogOf(int daysAgo) => new(contexts, guard, WriterOf(daysAgo), items, ClockOf(daysAgo));

    internal MeasurementStore MeasurementsOf(int daysAgo) =>
        new(contexts, guard, WriterOf(daysAgo), measurements, reasons, ClockOf(daysAgo));

    internal OverrideStore OverridesOf(int daysAgo) =>
        new(contexts, guard, WriterOf(daysAgo), ranking, overrides, ClockOf(daysAgo));

    internal RankingKeeper KeeperOf(int daysAgo) =>
        new(contexts, feed, ClockOf(daysAgo), loggers.CreateLogger<RankingKeeper>());

    private ChangeWriter WriterOf(int daysAgo) => new(ClockOf(daysAgo), signal);

    private PastClock ClockOf(int daysAgo) => new(time, daysAgo);
}
