using ProductBalance.Domain.Backlog;
using ProductBalance.Web.Api.Estimates;

namespace ProductBalance.Web.Api.Backlog;

/// <summary>A new item. Only kind and title are needed for a draft; the answer to anything less names what is missing.</summary>
public sealed record ItemBody
{
    /// <summary>Product initiative or tech request.</summary>
    public ItemKind? Kind { get; init; }

    /// <summary>What is asked for, in one line.</summary>
    public string? Title { get; init; }

    /// <summary>The long text, in Markdown.</summary>
    public string? Description { get; init; }

    /// <summary>The parts of the system that it touches.</summary>
    public IReadOnlyList<string>? Areas { get; init; }

    /// <summary>Free marks.</summary>
    public IReadOnlyList<string>? Labels { get; init; }

    /// <summary>The team that would do it, by name.</summary>
    public string? Team { get; init; }

    /// <summary>Person-days.</summary>
    public EstimateBody? Effort { get; init; }

    /// <summary>How many people can work on it at once; 1 unless said otherwise.</summary>
    public int? PeopleAtOnce { get; init; }

    /// <summary>What somebody of the team must be able to do for it; left out where anybody can.</summary>
    public string? Skill { get; init; }

    /// <summary>Whether it can be shown at the review; left out, kind and size suggest it.</summary>
    public bool? Showable { get; init; }

    /// <summary>Stated costs beyond people's time, in the product's currency.</summary>
    public decimal? Outlay { get; init; }

    /// <summary>What number will change, and what that is worth.</summary>
    public ImpactBody? Impact { get; init; }

    /// <summary>Raw inputs of the product's score model where it does not use money, named as in POST /score.</summary>
    public IReadOnlyDictionary<string, SourcedBody>? Inputs { get; init; }

    /// <summary>How the value depends on the day of release; steady unless said otherwise.</summary>
    public UrgencyBody? Urgency { get; init; }

    /// <summary>Its key in another tool; a second item with the same key is refused.</summary>
    public string? ExternalKey { get; init; }

    /// <summary>Whether it may be half finished. A draft stands under Needs an estimate, outside the ranking.</summary>
    public bool Draft { get; init; }
}
