using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Outcomes;

namespace ProductBalance.Data.Exchange.Writing.Records;

/// <summary>What the metric of a released item was on a day.</summary>
/// <param name="Value">In the unit of the metric.</param>
/// <param name="Day">When it was measured.</param>
/// <param name="Source">A link, or a sentence that says how.</param>
/// <param name="By">Who entered it, or owns the token that did.</param>
/// <param name="IsByToken">Whether a program entered it.</param>
/// <param name="At">When it was entered.</param>
/// <param name="Struck">Why it does not count; null where it does.</param>
public sealed record ExportedMeasurement(
    double Value,
    DateOnly Day,
    string Source,
    string By,
    bool IsByToken,
    DateTimeOffset At,
    ExportedRemark? Struck
)
{
    internal static ExportedMeasurement Of(Measurement measurement, MeasurementStrike? strike) =>
        new(
            measurement.Value,
            measurement.Day,
            measurement.Source,
            measurement.ByName,
            measurement.IsByToken,
            measurement.At,
            strike is null ? null : new ExportedRemark(strike.Reason, strike.ByName, strike.At)
        );

    internal Measurement For(BacklogItem item, Actor by, DateTimeOffset at) =>
        new(
            new(Guid.CreateVersion7(at)),
            item,
            Value,
            Day,
            Source,
            IsByToken ? by with { Scope = TokenScope.Submit } : by,
            At
        );
}
