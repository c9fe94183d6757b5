namespace ProductBalance.Data.Sample;

/// <summary>A clock that is some days behind, for what the sample's people did before it was loaded.</summary>
internal sealed class PastClock(TimeProvider time, int days) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => time.GetUtcNow().AddDays(-days);
}
