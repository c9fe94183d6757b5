using ProductBalance.Domain.Backlog;
using ProductBalance.Web.Api.Estimates;
using ProductBalance.Web.Api.Scoring;
using ProductBalance.Web.Api.Waiting;

namespace ProductBalance.Web.Api.Backlog;

/// <summary>An item with all that people wrote about it.</summary>
public sealed record ItemAnswer
{
    public required int Number { get; init; }

    /// <summary>As people call it, such as PB-42.</summary>
    public required string Key { get; init; }

    public required ItemKind Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>Markdown.</summary>
    public required string Description { get; init; }

    public required ItemStatus Status { get; init; }

    /// <summary>What it waits for; null where it does not wait, or nobody said for what.</summary>
    public required WaitAnswer? Wait { get; init; }

    /// <summary>Its place in the list from 1; null in the lights-on lane and for what is not ranked.</summary>
    public required int? Rank { get; init; }

    /// <summary>Where it stands; null for what is not ranked.</summary>
    public required Lane? Lane { get; init; }

    /// <summary>Its score, in the unit of the product's model.</summary>
    public required double? Score { get; init; }

    public required IReadOnlyList<string> Areas { get; init; }

    public required IReadOnlyList<string> Labels { get; init; }

    /// <summary>The name of its team.</summary>
    public required string? Team { get; init; }

    /// <summary>The name of the person who asked for it.</summary>
    public required string Requester { get; init; }

    /// <summary>Person-days.</summary>
    public required EstimateBody? Effort { get; init; }

    public required int PeopleAtOnce { get; init; }

    /// <summary>What somebody of the team must be able to do for it; null where anybody can.</summary>
    public required string? Skill { get; init; }

    /// <summary>Whether it can be shown at the review; null where nobody said, and kind and size suggest it.</summary>
    public required bool? Showable { get; init; }

    public required decimal Outlay { get; init; }

    public required ImpactBody Impact { get; init; }

    public required IReadOnlyDictionary<string, SourcedBody> Inputs { get; init; }

    public required UrgencyBody Urgency { get; init; }

    public required IReadOnlyList<LinkAnswer> Links { get; init; }

    /// <summary>Which of kind, areas, team, effort and impact an import guessed and nobody has changed or confirmed since.</summary>
    public required IReadOnlyList<string> Guessed { get; init; }

    public required string? ExternalKey { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Since when it has its status.</summary>
    public required DateTimeOffset StatusSince { get; init; }
}
