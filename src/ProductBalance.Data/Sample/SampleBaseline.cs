using ProductBalance.Domain.Impact;

namespace ProductBalance.Data.Sample;

/// <summary>What a metric was, some days ago.</summary>
public sealed record SampleBaseline(double Value, int DaysAgo, string Source)
{
    public Baseline On(DateOnly today) => new(Value, today.AddDays(-DaysAgo), Source);
}
