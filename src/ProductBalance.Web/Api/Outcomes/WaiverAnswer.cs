using ProductBalance.Domain.Outcomes;

namespace ProductBalance.Web.Api.Outcomes;

/// <summary>That an item will not be measured: its verdict is `notMeasured`, unless somebody measures it after all.</summary>
/// <param name="Reason">Why not.</param>
/// <param name="By">Who said so.</param>
/// <param name="At">When.</param>
public sealed record WaiverAnswer(string Reason, string By, DateTimeOffset At)
{
    public static WaiverAnswer Of(MeasuringWaiver waiver) => new(waiver.Reason, waiver.ByName, waiver.At);
}
