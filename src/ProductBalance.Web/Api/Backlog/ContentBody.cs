using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Web.Api.Estimates;

namespace ProductBalance.Web.Api.Backlog;

/// <summary>What people write about an item.</summary>
public record ContentBody
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

    /// <param name="content">The content.</param>
    /// <param name="teams">The teams of its product.</param>
    public static ContentBody Of(ItemContent content, IReadOnlyList<Team> teams) =>
        new()
        {
            Kind = content.Kind,
            Title = content.Title,
            Description = content.Description,
            Areas = content.Areas,
            Labels = content.Labels,
            Team = teams.FirstOrDefault(team => team.Id == content.Team)?.Name,
            Effort = EstimateBody.Of(content.Effort),
            PeopleAtOnce = content.PeopleAtOnce,
            Skill = content.Skill,
            Showable = content.Showable,
            Outlay = content.Outlay,
            Impact = ImpactBody.Of(content.Impact),
            Inputs = InputsOf(content),
            Urgency = UrgencyBody.Of(content.Urgency),
        };

    /// <summary>The raw inputs of an item, each with its evidence.</summary>
    public static IReadOnlyDictionary<string, SourcedBody> InputsOf(ItemContent content) =>
        content.Inputs.ToDictionary(
            input => input.Key,
            input => new SourcedBody(EstimateBody.Of(input.Value.Estimate), Source: input.Value.Evidence)
        );
}
