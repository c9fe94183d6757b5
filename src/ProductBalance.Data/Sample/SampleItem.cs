using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Data.Sample;

/// <summary>An item of the sample, as the API's body has it, with days as distances from today.</summary>
public sealed record SampleItem
{
    // Older measurements were taken before anybody thought of the item.
    private const int OldestInDays = 28;

    /// <summary>What links of other items in the file refer to.</summary>
    public required string LocalKey { get; init; }

    public required ItemKind Kind { get; init; }

    public required string Title { get; init; }

    public string Description { get; init; } = "";

    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>The team's name.</summary>
    public string? Team { get; init; }

    /// <summary>The requester's user name.</summary>
    public required string Requester { get; init; }

    /// <summary>Person-days.</summary>
    public Estimate? Effort { get; init; }

    public int PeopleAtOnce { get; init; } = 1;

    public string? Skill { get; init; }

    public bool? Showable { get; init; }

    public SampleImpact Impact { get; init; } = new();

    /// <summary>What models without money ask for, by name.</summary>
    public IReadOnlyDictionary<string, ModelInput> Inputs { get; init; } = new Dictionary<string, ModelInput>();

    public SampleUrgency Urgency { get; init; } = new(UrgencyProfile.Steady);

    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>Where it stands once all is loaded.</summary>
    public required ItemStatus Status { get; init; }

    /// <summary>The number of the sprint that plans it, or did; null where none does.</summary>
    public int? Sprint { get; init; }

    /// <summary>Person-days that were left of it, said day by day from the first of its sprint.</summary>
    public IReadOnlyList<double> RemainingDays { get; init; } = [];

    /// <summary>Person-days that it really took; where it was released in a sprint.</summary>
    public double? ActualDays { get; init; }

    /// <summary>What it waits for; where it is waiting.</summary>
    public SampleWait? Wait { get; init; }

    /// <summary>Where it was released.</summary>
    public int? ReleasedDaysAgo { get; init; }

    /// <summary>What was measured of it since.</summary>
    public IReadOnlyList<SampleMeasurement> Measured { get; init; } = [];

    /// <summary>Where it was dropped.</summary>
    public string? DropReason { get; init; }

    public SampleThreat? Threat { get; init; }

    /// <summary>Where somebody moved it against its score.</summary>
    public SampleOverride? Override { get; init; }

    /// <summary>Where somebody changed it on one of the last days.</summary>
    public SampleEarlier? Earlier { get; init; }

    public IReadOnlyList<SampleLink> Links { get; init; } = [];

    /// <summary>When its requester wrote it down: on the day of its measurement, and before anything happened to it.</summary>
    public int WrittenDaysAgo =>
        Math.Max(
            Math.Min(Impact.Baseline?.DaysAgo ?? OldestInDays, OldestInDays),
            Math.Max(ReleasedDaysAgo ?? 0, Threat?.ReportedDaysAgo ?? 0)
        );

    /// <summary>What its requester wrote down at first.</summary>
    /// <inheritdoc cref="ContentOn"/>
    public ItemContent FirstContentOn(DateOnly today, IReadOnlyDictionary<string, TeamId> teams)
    {
        var content = ContentOn(today, teams);
        return Earlier is { } earlier ? content with { Effort = earlier.Effort } : content;
    }

    /// <summary>What it says once all is loaded.</summary>
    /// <param name="today">The day on which the sample is loaded.</param>
    /// <param name="teams">The teams by name.</param>
    public ItemContent ContentOn(DateOnly today, IReadOnlyDictionary<string, TeamId> teams) =>
        new()
        {
            Kind = Kind,
            Title = Title,
            Description = Description,
            Areas = Areas,
            Labels = Labels,
            Team = Team is null ? null : teams[Team],
            Effort = Effort,
            PeopleAtOnce = PeopleAtOnce,
            Skill = Skill,
            Showable = Showable,
            Impact = Impact.DraftOn(today),
            Inputs = Inputs,
            Urgency = Urgency.On(today),
        };
}
