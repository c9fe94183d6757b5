using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Planning;

/// <summary>A group of people with a shared capacity.</summary>
public sealed class Team
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameMaxLength = 60;

    /// <summary>Most people of one team.</summary>
    public const int MaxPeople = 200;

    /// <summary>Makes a team of a product.</summary>
    public Team(TeamId id, ProductId productId, string name, int people, double availability, decimal dayRate)
    {
        Id = id;
        ProductId = productId;
        Name = name;
        Describe(name, people, availability, dayRate);
    }

    /// <summary>Identifies it.</summary>
    public TeamId Id { get; }

    /// <summary>The product it works on.</summary>
    public ProductId ProductId { get; }

    /// <summary>Unique within the product.</summary>
    public string Name { get; private set; }

    /// <summary>How many people.</summary>
    public int People { get; private set; }

    /// <summary>The share of their days, above 0 and at most 1, that goes into backlog items.</summary>
    public double Availability { get; private set; }

    /// <summary>Cost of one person-day in the product's currency.</summary>
    public decimal DayRate { get; private set; }

    /// <summary>Version token, renewed at each save.</summary>
    public Guid Version { get; private set; }

    /// <summary>Changes all that can be said of a team.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside what the properties allow.</exception>
    public void Describe(string name, int people, double availability, decimal dayRate)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(people, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(people, MaxPeople);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(availability);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(availability, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(dayRate);
        (Name, People, Availability, DayRate) = (name, people, availability, dayRate);
    }

    /// <summary>Changes what a person-day costs.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public void CostsADay(decimal dayRate) => Describe(Name, People, Availability, dayRate);

    /// <summary>Person-days that the team has for items in one sprint.</summary>
    /// <param name="calendar">Working days a week and length of a sprint.</param>
    public double Capacity(SprintCalendar calendar) => People * calendar.WorkingDays * Availability;
}
