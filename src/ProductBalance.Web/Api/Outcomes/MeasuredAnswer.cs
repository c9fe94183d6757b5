using ProductBalance.Data.Outcomes;
using ProductBalance.Domain.Outcomes;

namespace ProductBalance.Web.Api.Outcomes;

/// <summary>A measurement of an item.</summary>
public sealed record MeasuredAnswer
{
    public required string Id { get; init; }

    public required double Value { get; init; }

    public required DateOnly Day { get; init; }

    public required string Source { get; init; }

    public required string By { get; init; }

    /// <summary>Whether a program entered it, by a token.</summary>
    public required bool IsByToken { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Why it does not count; null while it does.</summary>
    public string? Struck { get; init; }

    public static MeasuredAnswer Of(MeasurementEntry entry) =>
        Of(entry.Measurement) with
        {
            Struck = entry.Strike?.Reason,
        };

    public static MeasuredAnswer Of(Measurement measurement) =>
        new()
        {
            Id = measurement.Id.Value.ToString("N"),
            Value = measurement.Value,
            Day = measurement.Day,
            Source = measurement.Source,
            By = measurement.ByName,
            IsByToken = measurement.IsByToken,
            At = measurement.At,
        };
}
