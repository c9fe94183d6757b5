namespace ProductBalance.Data.Sample;

/// <summary>
/// A clock that is some days behind, for what the sample's people did before it was loaded. It shows the same hour of the
/// product's zone, so that summer time in between moves nothing to another day.
/// </summary>
internal sealed class PastClock(TimeProvider time, int days) : TimeProvider
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById(
        SampleCompany.Load().Product.Settings.TimeZone
    );

    public override DateTimeOffset GetUtcNow()
    {
        var then = TimeZoneInfo.ConvertTime(time.GetUtcNow(), Zone).DateTime.AddDays(-days);
        return new DateTimeOffset(then, Zone.GetUtcOffset(then)).ToUniversalTime();
    }
}
