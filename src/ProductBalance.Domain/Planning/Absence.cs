using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Planning;

/// <summary>Days on which a person, or a whole team, is not there.</summary>
/// <param name="Id">Identifies it.</param>
/// <param name="ProductId">The product.</param>
/// <param name="TeamId">The team.</param>
/// <param name="PersonId">Who of the team; null for all of it.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, not before <paramref name="From"/>.</param>
public sealed record Absence(
    AbsenceId Id,
    ProductId ProductId,
    TeamId TeamId,
    PersonId? PersonId,
    DateOnly From,
    DateOnly To
)
{
    /// <summary>Whether it keeps somebody of the team away on a day.</summary>
    public bool Concerns(PersonId? person, DateOnly day) =>
        (PersonId is null || PersonId == person) && From <= day && day <= To;
}
