using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Connections;
using ProductBalance.Data.Exchange.Storing;
using ProductBalance.Data.Mail;
using ProductBalance.Data.Outcomes;
using ProductBalance.Data.Reviews;
using ProductBalance.Data.Roadmap;
using ProductBalance.Data.Scoring.Past;
using ProductBalance.Data.Settings;
using ProductBalance.Data.Webhooks;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Comments;
using ProductBalance.Domain.Feedback;
using ProductBalance.Domain.Following;
using ProductBalance.Domain.LightsOn;
using ProductBalance.Domain.Outcomes;
using ProductBalance.Domain.Overrides;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Planning.Progress;
using ProductBalance.Domain.Returns;
using ProductBalance.Domain.Reviews;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Domain.Rounds;
using ProductBalance.Domain.Settings;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Data;

/// <summary>The one model of the database; the two thin contexts below it only name a provider.</summary>
public abstract class BalanceDbContext(DbContextOptions options)
    : IdentityUserContext<AppUser, Guid>(options),
        IDataProtectionKeyContext
{
    /// <summary>The concurrency token of everything that people edit; renewed by <see cref="ChangeWriter"/>.</summary>
    public const string VersionProperty = "Version";

    public DbSet<Product> Products => Set<Product>();
    public DbSet<Team> Teams => Set<Team>();
    public DbSet<BacklogItem> Items => Set<BacklogItem>();
    public DbSet<ImportRun> Imports => Set<ImportRun>();
    public DbSet<ItemLink> Links => Set<ItemLink>();
    public DbSet<Threat> Threats => Set<Threat>();
    public DbSet<Wait> Waits => Set<Wait>();
    public DbSet<Comment> Comments => Set<Comment>();
    public DbSet<FocusPull> FocusPulls => Set<FocusPull>();
    public DbSet<KeptRanking> KeptRankings => Set<KeptRanking>();
    public DbSet<RetiredModel> RetiredModels => Set<RetiredModel>();
    public DbSet<RankOverride> Overrides => Set<RankOverride>();
    public DbSet<EstimationRound> Rounds => Set<EstimationRound>();
    public DbSet<RoundSheet> RoundSheets => Set<RoundSheet>();
    public DbSet<Sprint> Sprints => Set<Sprint>();
    public DbSet<SprintItem> SprintItems => Set<SprintItem>();
    public DbSet<SprintMark> SprintMarks => Set<SprintMark>();
    public DbSet<SprintReview> Reviews => Set<SprintReview>();
    public DbSet<ReviewText> ReviewTexts => Set<ReviewText>();
    public DbSet<KeptPicture> ReviewPictures => Set<KeptPicture>();
    public DbSet<HeldReview> HeldReviews => Set<HeldReview>();
    public DbSet<PublishedReview> PublishedReviews => Set<PublishedReview>();
    public DbSet<RemainingNote> RemainingNotes => Set<RemainingNote>();
    public DbSet<RoadmapEntry> RoadmapEntries => Set<RoadmapEntry>();
    public DbSet<RoadmapDefaults> RoadmapDefaults => Set<RoadmapDefaults>();
    public DbSet<RoadmapVersion> RoadmapVersions => Set<RoadmapVersion>();
    public DbSet<PublishedRoadmap> PublishedRoadmaps => Set<PublishedRoadmap>();
    public DbSet<RoadmapWithdrawal> RoadmapWithdrawals => Set<RoadmapWithdrawal>();
    public DbSet<RoadmapLink> RoadmapLinks => Set<RoadmapLink>();
    public DbSet<ReaderFeedback> Feedback => Set<ReaderFeedback>();
    public DbSet<Area> Areas => Set<Area>();
    public DbSet<DismissedPairing> DismissedPairings => Set<DismissedPairing>();
    public DbSet<Measurement> Measurements => Set<Measurement>();
    public DbSet<MeasurementStrike> MeasurementStrikes => Set<MeasurementStrike>();
    public DbSet<MeasuringWaiver> MeasuringWaivers => Set<MeasuringWaiver>();
    public DbSet<PastImport> PastImports => Set<PastImport>();
    public DbSet<PastEstimate> PastEstimates => Set<PastEstimate>();
    public DbSet<TeamRate> TeamRates => Set<TeamRate>();
    public DbSet<SignalDecision> SignalDecisions => Set<SignalDecision>();
    public DbSet<KeptSignal> KeptSignals => Set<KeptSignal>();
    public DbSet<FormerAbsence> FormerAbsences => Set<FormerAbsence>();
    public DbSet<TeamPerson> TeamPeople => Set<TeamPerson>();
    public DbSet<Absence> Absences => Set<Absence>();
    public DbSet<Holiday> Holidays => Set<Holiday>();
    public DbSet<MixPolicyVersion> MixPolicies => Set<MixPolicyVersion>();
    public DbSet<Membership> Memberships => Set<Membership>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<ApiToken> Tokens => Set<ApiToken>();
    public DbSet<UsedKey> UsedKeys => Set<UsedKey>();
    public DbSet<ChangeEntry> Changes => Set<ChangeEntry>();
    public DbSet<FieldChange> FieldChanges => Set<FieldChange>();
    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();
    public DbSet<InboxMessage> Inbox => Set<InboxMessage>();
    public DbSet<Follow> Follows => Set<Follow>();
    public DbSet<MailPreference> MailPreferences => Set<MailPreference>();
    public DbSet<OutgoingMail> Mails => Set<OutgoingMail>();
    public DbSet<Webhook> Webhooks => Set<Webhook>();
    public DbSet<WebhookDelivery> Deliveries => Set<WebhookDelivery>();
    public DbSet<WebhookAttempt> WebhookAttempts => Set<WebhookAttempt>();
    public DbSet<Connection> Connections => Set<Connection>();
    public DbSet<ConnectedItem> ConnectedItems => Set<ConnectedItem>();
    public DbSet<ConnectionRun> ConnectionRuns => Set<ConnectionRun>();
    public DbSet<FormDraft> Drafts => Set<FormDraft>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(BalanceDbContext).Assembly);

        // What an import brings appears as a whole when it is complete, and never if it was killed. What is still there
        // after it was undone was worked on by people, and stays.
        builder
            .Entity<BacklogItem>()
            .HasQueryFilter(item =>
                item.ImportId == null
                || Imports.Any(run =>
                    run.Id == item.ImportId && (run.State == ImportState.Complete || run.State == ImportState.Undone)
                )
            );
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            if (entity.FindProperty(VersionProperty) is { } version)
            {
                version.IsConcurrencyToken = true;
            }
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<ProductId>().HaveConversion<ProductIdConverter>();
        configurationBuilder.Properties<ItemId>().HaveConversion<ItemIdConverter>();
        configurationBuilder.Properties<TeamId>().HaveConversion<TeamIdConverter>();
        configurationBuilder.Properties<ThreatId>().HaveConversion<ThreatIdConverter>();
        configurationBuilder.Properties<OverrideId>().HaveConversion<OverrideIdConverter>();
        configurationBuilder.Properties<RoundId>().HaveConversion<RoundIdConverter>();
        configurationBuilder.Properties<RoadmapEntryId>().HaveConversion<RoadmapEntryIdConverter>();
        configurationBuilder.Properties<SprintId>().HaveConversion<SprintIdConverter>();
        configurationBuilder.Properties<PersonId>().HaveConversion<PersonIdConverter>();
        configurationBuilder.Properties<AbsenceId>().HaveConversion<AbsenceIdConverter>();
        configurationBuilder.Properties<WaitId>().HaveConversion<WaitIdConverter>();
        configurationBuilder.Properties<CommentId>().HaveConversion<CommentIdConverter>();
        configurationBuilder.Properties<FeedbackId>().HaveConversion<FeedbackIdConverter>();
        configurationBuilder.Properties<MeasurementId>().HaveConversion<MeasurementIdConverter>();
        configurationBuilder.Properties<FocusPullId>().HaveConversion<FocusPullIdConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<decimal>().HavePrecision(18, 4);
        if (Database.IsSqlite())
        {
            // SQLite can neither order nor compare DateTimeOffset, and EF Core's own converter drops the microseconds.
            configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
        }
    }

    private sealed class UtcTicksConverter()
        : ValueConverter<DateTimeOffset, long>(at => at.UtcTicks, ticks => new(ticks, TimeSpan.Zero));

    private sealed class ProductIdConverter() : ValueConverter<ProductId, Guid>(id => id.Value, value => new(value));

    private sealed class ItemIdConverter() : ValueConverter<ItemId, Guid>(id => id.Value, value => new(value));

    private sealed class TeamIdConverter() : ValueConverter<TeamId, Guid>(id => id.Value, value => new(value));

    private sealed class RoundIdConverter() : ValueConverter<RoundId, Guid>(id => id.Value, value => new(value));

    private sealed class ThreatIdConverter() : ValueConverter<ThreatId, Guid>(id => id.Value, value => new(value));

    private sealed class WaitIdConverter() : ValueConverter<WaitId, Guid>(id => id.Value, value => new(value));

    private sealed class CommentIdConverter() : ValueConverter<CommentId, Guid>(id => id.Value, value => new(value));

    private sealed class FeedbackIdConverter() : ValueConverter<FeedbackId, Guid>(id => id.Value, value => new(value));

    private sealed class MeasurementIdConverter()
        : ValueConverter<MeasurementId, Guid>(id => id.Value, value => new(value));

    private sealed class FocusPullIdConverter()
        : ValueConverter<FocusPullId, Guid>(id => id.Value, value => new(value));

    private sealed class OverrideIdConverter() : ValueConverter<OverrideId, Guid>(id => id.Value, value => new(value));

    private sealed class RoadmapEntryIdConverter()
        : ValueConverter<RoadmapEntryId, Guid>(id => id.Value, value => new(value));

    private sealed class SprintIdConverter() : ValueConverter<SprintId, Guid>(id => id.Value, value => new(value));

    private sealed class PersonIdConverter() : ValueConverter<PersonId, Guid>(id => id.Value, value => new(value));

    private sealed class AbsenceIdConverter() : ValueConverter<AbsenceId, Guid>(id => id.Value, value => new(value));
}
