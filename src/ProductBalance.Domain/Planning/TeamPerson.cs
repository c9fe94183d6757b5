using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Planning;

/// <summary>Somebody who works in a team, with or without an account.</summary>
public sealed class TeamPerson
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameMaxLength = 100;

    /// <summary>Most skills of one person.</summary>
    public const int MaxSkills = 20;

    private TeamPerson() { }

    /// <summary>Names somebody of a team.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not above 0 and at most 1.</exception>
    public TeamPerson(
        PersonId id,
        ProductId productId,
        TeamId teamId,
        string name,
        Guid? userId,
        double share,
        IReadOnlyList<string> skills
    )
    {
        (Id, ProductId, TeamId) = (id, productId, teamId);
        Describe(name, userId, share, skills);
    }

    /// <summary>Identifies them.</summary>
    public PersonId Id { get; private set; }

    /// <summary>The product.</summary>
    public ProductId ProductId { get; private set; }

    /// <summary>The team.</summary>
    public TeamId TeamId { get; private set; }

    /// <summary>What colleagues call them.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Their account, where they are a member of the product.</summary>
    public Guid? UserId { get; private set; }

    /// <summary>
    /// The share of the working week, above 0 and at most 1, that they are in this team; the team's own availability
    /// comes on top.
    /// </summary>
    public double Share { get; private set; } = 1;

    /// <summary>What they can do that not everybody can.</summary>
    public IReadOnlyList<string> Skills { get; private set; } = [];

    /// <summary>Version token, renewed at each save.</summary>
    public Guid Version { get; private set; }

    /// <summary>Changes all that can be said of them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not above 0 and at most 1.</exception>
    public void Describe(string name, Guid? userId, double share, IReadOnlyList<string> skills)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        (Name, UserId, Share, Skills) = (name, userId, share, skills);
    }

    /// <summary>Whether they have any of some skills, however they are written.</summary>
    public bool HasAny(IReadOnlyCollection<string> skills) =>
        Skills.Any(skill => skills.Contains(skill, StringComparer.OrdinalIgnoreCase));
}
