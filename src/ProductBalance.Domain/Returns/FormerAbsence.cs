using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Domain.Returns;

/// <summary>Past days off of somebody who has left their team since, or of a team that is gone: they cost nothing still.</summary>
/// <param name="Id">That of the absence.</param>
/// <param name="ProductId">The product.</param>
/// <param name="TeamId">The team.</param>
/// <param name="PersonId">Who was away; null for all of the team.</param>
/// <param name="Share">How many people were away, those of a part of the week by their share.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record FormerAbsence(
    AbsenceId Id,
    ProductId ProductId,
    TeamId TeamId,
    PersonId? PersonId,
    double Share,
    DateOnly From,
    DateOnly To
)
{
    /// <summary>What is over of an absence when its person, or the whole team, leaves; null where it is still to come.</summary>
    /// <param name="absence">The absence.</param>
    /// <param name="person">Who leaves; null for all of the team.</param>
    /// <param name="today">The first day on which they cost nothing any more.</param>
    public static FormerAbsence? Of(Absence absence, TeamPerson? person, DateOnly today) =>
        absence.From >= today
            ? null
            : new(
                absence.Id,
                absence.ProductId,
                absence.TeamId,
                absence.PersonId,
                person?.Share ?? TeamRate.MaxPeople,
                absence.From,
                absence.To < today ? absence.To : today.AddDays(-1)
            );

    /// <summary>Whether they were away on a day.</summary>
    public bool Includes(DateOnly day) => From <= day && day <= To;
}
