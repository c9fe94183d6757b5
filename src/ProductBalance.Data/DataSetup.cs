using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Connections;
using ProductBalance.Data.Exchange.Storing;
using ProductBalance.Data.Freshness;
using ProductBalance.Data.LightsOn;
using ProductBalance.Data.Mail;
using ProductBalance.Data.Outcomes;
using ProductBalance.Data.Overrides;
using ProductBalance.Data.Planning;
using ProductBalance.Data.Returns;
using ProductBalance.Data.Reviews;
using ProductBalance.Data.Roadmap;
using ProductBalance.Data.Sample;
using ProductBalance.Data.Scoring;
using ProductBalance.Data.Scoring.Past;
using ProductBalance.Data.Upkeep;
using ProductBalance.Data.Upkeep.Backups;
using ProductBalance.Data.Waiting;
using ProductBalance.Data.Webhooks;

namespace ProductBalance.Data;

/// <summary>Adds the data project to an application.</summary>
public static class DataSetup
{
    /// <summary>Adds contexts, stores and validators; <see cref="StorageOptions"/> must be configured.</summary>
    public static IServiceCollection AddProductBalanceData(this IServiceCollection services)
    {
        services.AddIdentitySchema();
        services.AddSingleton(TimeProvider.System);
        services.AddDbContextFactory<SqliteBalanceDbContext>(UseSqlite);
        services.AddDbContextFactory<PostgresBalanceDbContext>(UsePostgres);
        services.AddSingleton<BalanceContexts>();
        services.AddSingleton<IDbContextFactory<BalanceDbContext>>(provider =>
            provider.GetRequiredService<BalanceContexts>()
        );
        services.AddScoped(provider => provider.GetRequiredService<BalanceContexts>().CreateDbContext());
        services.AddSingleton<ChangeSignal>().AddSingleton<ChangeWriter>().AddSingleton<AccessGuard>();
        services.AddSingleton<ChangeFeed>().AddHostedService(provider => provider.GetRequiredService<ChangeFeed>());
        services.AddSingleton<LiveRanking>().AddHostedService(provider => provider.GetRequiredService<LiveRanking>());
        services.AddSingleton<InboxSignal>().AddSingleton<OutgoingSignal>().AddSingleton<OutboxDispatcher>();
        services.AddHostedService(provider => provider.GetRequiredService<OutboxDispatcher>());
        services.AddSingleton<IDailyJob, OverrideExpiry>().AddSingleton<IDailyJob, StaleReminders>();
        services.AddSingleton<IDailyJob, MeasuringReminders>().AddSingleton<IDailyJob, SignalWatch>();
        services.AddSingleton<IDailyJob, WaitReminders>().AddSingleton<IDailyJob, DeliveryCleaner>();
        services.AddSingleton<IDailyJob, RunCleaner>();
        services.AddSingleton<MailComposer>().AddSingleton<MailQueue>();
        services.AddSingleton<WebhookSecrets>().AddSingleton<DeliveryQueue>();
        services.AddSingleton<ConnectionTokens>().AddSingleton<ConnectionQueue>().AddSingleton<SyncSignal>();
        services.AddSingleton<IssueIntake>().AddSingleton<IssuePushes>();
        services
            .AddSingleton<RankingKeeper>()
            .AddHostedService(provider => provider.GetRequiredService<RankingKeeper>());
        services.AddSingleton<IDailyJob>(provider => provider.GetRequiredService<RankingKeeper>());
        services
            .AddSingleton<LaneAlarms>()
            .AddSingleton<LaneWatch>()
            .AddHostedService(provider => provider.GetRequiredService<LaneWatch>());
        services.AddSingleton<IDailyJob>(provider => provider.GetRequiredService<LaneWatch>());
        services.AddSingleton<DailyRound>().AddHostedService(provider => provider.GetRequiredService<DailyRound>());
        services
            .AddSingleton<DatabaseStart>()
            .AddSingleton<DatabaseCheck>()
            .AddSingleton<DatabaseBackup>()
            .AddSingleton<DatabaseRestore>()
            .AddSingleton<SampleItemWriter>();
        services.AddSingleton<SamplePast>().AddSingleton<SampleHistoryWriter>().AddSingleton<SampleThreatWriter>();
        services.AddSingleton<SampleRoundWriter>().AddSingleton<SampleSprintWriter>();
        services.AddSingleton<SampleWaitWriter>().AddSingleton<PlanQueue>();
        services.AddSingleton<ReviewSources>().AddSingleton<SampleReviewWriter>();
        services.AddSingleton<RoadmapSources>().AddSingleton<RoadmapEdits>().AddSingleton<SampleRoadmapWriter>();
        services.AddSingleton<SampleOutcomeWriter>().AddSingleton<SampleReturnsWriter>();
        services.AddSingleton<ImportRemover>().AddSingleton<ImportCleaner>();
        services.AddHostedService(provider => provider.GetRequiredService<ImportCleaner>());
        foreach (var store in typeof(DataSetup).Assembly.GetExportedTypes().Where(IsStore))
        {
            services.AddSingleton(store);
        }

        services.AddValidatorsFromAssembly(
            typeof(DataSetup).Assembly,
            ServiceLifetime.Singleton,
            includeInternalTypes: true
        );
        return services;
    }

    // Stores keep no state: they open a context for each operation.
    private static bool IsStore(Type type) =>
        type is { IsClass: true, IsAbstract: false }
        && (
            type.Name.EndsWith("Store", StringComparison.Ordinal)
            || type.Name.EndsWith("Queries", StringComparison.Ordinal)
        );

    private static void UseSqlite(IServiceProvider provider, DbContextOptionsBuilder builder)
    {
        var storage = provider.GetRequiredService<IOptions<StorageOptions>>().Value;
        builder.UseSqlite($"Data Source={storage.DatabaseFile};Default Timeout=5").AddInterceptors(new SqlitePragmas());
    }

    private static void UsePostgres(IServiceProvider provider, DbContextOptionsBuilder builder) =>
        builder.UseNpgsql(provider.GetRequiredService<IOptions<StorageOptions>>().Value.ConnectionString);
}
