using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Planning;

/// <summary>Days off as a form describes them.</summary>
/// <param name="TeamId">The team.</param>
/// <param name="PersonId">Who of it; null for all.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record AbsenceInput(TeamId TeamId, PersonId? PersonId, DateOnly From, DateOnly To);
