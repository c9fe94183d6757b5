using ProductBalance.Domain.Impact;
using ProductBalance.Web.Api.Estimates;

namespace ProductBalance.Web.Api.Backlog;

/// <summary>What number will change. A sentence fills the fields that are not given.</summary>
public sealed record ImpactBody
{
    /// <summary>The impact in one sentence, such as "cut CI time from 45 to 12 minutes".</summary>
    public string? Text { get; init; }

    /// <summary>The quantity that will change.</summary>
    public string? Metric { get; init; }

    /// <summary>Its unit.</summary>
    public string? Unit { get; init; }

    /// <summary>Which way is better.</summary>
    public MetricDirection? Direction { get; init; }

    /// <summary>What it is today.</summary>
    public BaselineBody? Baseline { get; init; }

    /// <summary>What it will be, in the same unit.</summary>
    public EstimateBody? Target { get; init; }

    /// <summary>How the outcome will be checked.</summary>
    public MeasurementBody? Measurement { get; init; }

    /// <summary>How the change becomes money.</summary>
    public DriverBody? Driver { get; init; }

    /// <summary>The chance, 0 to 1, that the effect shows at all; 1 unless said otherwise.</summary>
    public EstimateBody? Confidence { get; init; }

    public static ImpactBody Of(ImpactDraft draft) =>
        new()
        {
            Text = draft.Statement,
            Metric = draft.Metric,
            Unit = draft.Unit,
            Direction = draft.Direction,
            Baseline = new(draft.Baseline.Value, draft.Baseline.Day, draft.Baseline.Source),
            Target = EstimateBody.Of(draft.Target),
            Measurement = new(draft.Measurement.How, draft.Measurement.Who, draft.Measurement.DaysAfterRelease),
            Driver = draft.Driver is { } driver ? DriverBody.Of(driver) : null,
            Confidence = EstimateBody.Of(draft.Confidence),
        };
}
