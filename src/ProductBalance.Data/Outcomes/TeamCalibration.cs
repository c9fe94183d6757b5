using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Outcomes;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Data.Outcomes;

/// <summary>What the estimates of one team and kind teach: the only groups that have a factor.</summary>
public sealed record TeamCalibration
{
    public required FactorSubject Of { get; init; }

    /// <summary>Null for estimates that no team has made.</summary>
    public required TeamId? Team { get; init; }

    /// <summary>Null for no team.</summary>
    public required string? TeamName { get; init; }

    public required ItemKind Kind { get; init; }

    public required Calibration Calibration { get; init; }

    /// <summary>The factor that scores use now; null where none is published.</summary>
    public required EstimateFactor? Applied { get; init; }

    /// <summary>What it teaches, as it would be published.</summary>
    public EstimateFactor Learned => new(Of, Team, Kind, Calibration.Factor, Calibration.Count);
}
