using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Outcomes;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Data.Outcomes;

/// <summary>What a product's estimates and their outcomes teach, as one reader may see it.</summary>
public sealed record CalibrationView
{
    public required IReadOnlyList<TeamCalibration> Teams { get; init; }

    /// <summary>Improvements, by how they become money.</summary>
    public required IReadOnlyList<(DriverKind Driver, Calibration Calibration)> Drivers { get; init; }

    /// <summary>Those of people: all of them for product managers, for others their own alone.</summary>
    public required IReadOnlyList<CalibrationGroup> People { get; init; }

    /// <summary>By the quarter in which the outcomes were known, the oldest first.</summary>
    public required IReadOnlyList<CalibrationGroup> Quarters { get; init; }

    /// <summary>Null while no effect was measured.</summary>
    public required ConfidenceRecord? Confidence { get; init; }

    /// <summary>What scores use now.</summary>
    public required EstimateFactors Factors { get; init; }

    public required Standing Standing { get; init; }

    public bool MayPublish => Standing.Allows(Permission.Configure);

    /// <summary>The factors as they would be published now.</summary>
    public IReadOnlyList<EstimateFactor> Learned => [.. Teams.Select(team => team.Learned)];
}
