using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Returns;

/// <summary>
/// How many people of a team cost how much from a day on, until the day of the next one. What changes later has a day of
/// its own and leaves what was before as it was.
/// </summary>
public sealed class TeamRate
{
    /// <summary>Most people, as <see cref="Planning.Team.MaxPeople"/>.</summary>
    public const int MaxPeople = Planning.Team.MaxPeople;

    private TeamRate() { }

    /// <summary>Says what a team costs from a day on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or there are too many people.</exception>
    public TeamRate(ProductId productId, TeamId teamId, DateOnly from, double people, decimal dayRate)
    {
        (ProductId, TeamId, From) = (productId, teamId, from);
        Correct(people, dayRate);
    }

    /// <summary>The product.</summary>
    public ProductId ProductId { get; private set; }

    /// <summary>The team; it may be gone by now, and has cost nevertheless.</summary>
    public TeamId TeamId { get; private set; }

    /// <summary>The first day; a team has one rate a day.</summary>
    public DateOnly From { get; private set; }

    /// <summary>How many people, those of a part of the week by their share; 0 once the team is gone.</summary>
    public double People { get; private set; }

    /// <summary>Cost of one person-day in the product's currency.</summary>
    public decimal DayRate { get; private set; }

    /// <summary>Puts right what was said of the same day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or there are too many people.</exception>
    public void Correct(double people, decimal dayRate)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(people);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(people, MaxPeople);
        ArgumentOutOfRangeException.ThrowIfNegative(dayRate);
        (People, DayRate) = (people, dayRate);
    }
}
