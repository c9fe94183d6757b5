using ProductBalance.Domain.Access;

namespace ProductBalance.Domain.Outcomes;

/// <summary>That a measurement does not count, and why. The measurement stays, struck out.</summary>
public sealed class MeasurementStrike
{
    private MeasurementStrike() { }

    /// <summary>Strikes a measurement out.</summary>
    /// <param name="measurement">Which.</param>
    /// <param name="reason">Why it does not count.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="at">When (UTC).</param>
    public MeasurementStrike(Measurement measurement, string reason, Actor by, DateTimeOffset at) =>
        (MeasurementId, Reason, ById, ByName, At) = (measurement.Id, reason, by.UserId, by.Name, at);

    /// <summary>What does not count.</summary>
    public MeasurementId MeasurementId { get; private set; }

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Who said so.</summary>
    public Guid ById { get; private set; }

    /// <summary>The name that colleagues knew them by.</summary>
    public string ByName { get; private set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTimeOffset At { get; private set; }
}
