using System.Globalization;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Scoring;

/// <summary>The factors that a product has published. They change with the next publication and never in between.</summary>
/// <param name="Number">Counts the publications, from 1; 0 before the first.</param>
/// <param name="Factors">At most one for each sort, team and kind; empty where they are switched off.</param>
public sealed record EstimateFactors(int Number, IReadOnlyList<EstimateFactor> Factors)
{
    /// <summary>Before the first publication.</summary>
    public static EstimateFactors None { get; } = new(0, []);

    /// <summary>Whether estimates are corrected at all.</summary>
    public bool IsOn => Factors.Count > 0;

    /// <summary>The factor of one sort of estimate; null where none is published.</summary>
    public EstimateFactor? Find(FactorSubject of, TeamId? team, ItemKind kind) =>
        Factors.FirstOrDefault(factor => factor.Of == of && factor.Team == team && factor.Kind == kind);

    /// <summary>The same for an item, with what an explanation says of it.</summary>
    public AppliedFactor? For(FactorSubject of, ItemContent content) =>
        Find(of, content.Team, content.Kind) is { } found
            ? new(
                found.Factor,
                of == FactorSubject.Effort ? "Calibration of effort" : "Calibration of improvement",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"learned from {found.Outcomes} outcomes of this team and kind, publication {Number}"
                )
            )
            : null;
}
