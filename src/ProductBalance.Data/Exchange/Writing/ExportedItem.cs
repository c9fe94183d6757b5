using ProductBalance.Data.Exchange.Writing.Records;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;

namespace ProductBalance.Data.Exchange.Writing;

/// <summary>
/// An item as JSON carries it: all that people wrote about it and where it stands, and nothing that is computed from
/// that. Teams and people go by their names, other items by their numbers.
/// </summary>
public sealed record ExportedItem
{
    public required int Number { get; init; }

    public required ItemKind Kind { get; init; }

    public required string Title { get; init; }

    public required ItemStatus Status { get; init; }

    /// <summary>Where a waiting item goes back to.</summary>
    public ItemStatus? WaitingFrom { get; init; }

    public required DateTimeOffset StatusSince { get; init; }

    /// <summary>Since when it is live.</summary>
    public DateTimeOffset? ReleasedAt { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public string? Requester { get; init; }

    public string? ExternalKey { get; init; }

    public string Description { get; init; } = "";

    public IReadOnlyList<string> Areas { get; init; } = [];

    public IReadOnlyList<string> Labels { get; init; } = [];

    public string? Team { get; init; }

    /// <summary>Person-days.</summary>
    public Estimate? Effort { get; init; }

    public int PeopleAtOnce { get; init; } = 1;

    public string? Skill { get; init; }

    public bool? Showable { get; init; }

    /// <summary>In the product's currency.</summary>
    public decimal Outlay { get; init; }

    public ImpactDraft Impact { get; init; } = new();

    public IReadOnlyDictionary<string, ModelInput> Inputs { get; init; } = new Dictionary<string, ModelInput>();

    public Urgency Urgency { get; init; } = Urgency.Steady;

    /// <summary>The links that this item states.</summary>
    public IReadOnlyList<ExportedLink> Links { get; init; } = [];

    public IReadOnlyList<ExportedComment> Comments { get; init; } = [];

    public IReadOnlyList<ExportedWait> Waits { get; init; } = [];

    public IReadOnlyList<ExportedThreat> Threats { get; init; } = [];

    public IReadOnlyList<ExportedMeasurement> Measurements { get; init; } = [];

    /// <summary>Why it will not be measured, release by release.</summary>
    public IReadOnlyList<ExportedRemark> Waivers { get; init; } = [];

    /// <summary>Where it stood against its score.</summary>
    public IReadOnlyList<ExportedOverride> Overrides { get; init; } = [];

    /// <summary>By what the same item is found again, where no other tool has given it a key.</summary>
    internal OwnKey Own => new(Number, CreatedAt);

    /// <summary>What is needed once all items are there; the texts of 100,000 items would fill the memory.</summary>
    internal ExportedItem LinksOnly =>
        this with
        {
            Description = "",
            Impact = new(),
            Comments = [],
            Waits = [],
            Threats = [],
            Measurements = [],
            Waivers = [],
        };

    /// <summary>What people wrote, for a product in which the team has this id.</summary>
    internal ItemContent ContentFor(TeamId? team) =>
        new()
        {
            Kind = Kind,
            Title = Title,
            Description = Description,
            Areas = Areas,
            Labels = Labels,
            Team = team,
            Effort = Effort,
            PeopleAtOnce = PeopleAtOnce,
            Skill = Skill,
            Showable = Showable,
            Outlay = Outlay,
            Impact = Impact,
            Inputs = Inputs,
            Urgency = Urgency,
        };
}
