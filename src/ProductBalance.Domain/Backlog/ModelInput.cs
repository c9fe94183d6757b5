using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Backlog;

/// <summary>A raw input of a score model, such as RICE's reach.</summary>
/// <param name="Estimate">The figure, in the unit that the model names.</param>
/// <param name="Evidence">Where it comes from.</param>
public sealed record ModelInput(Estimate Estimate, string? Evidence = null);
