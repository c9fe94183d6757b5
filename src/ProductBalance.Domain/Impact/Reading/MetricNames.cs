namespace ProductBalance.Domain.Impact.Reading;

/// <summary>Tells names of quantities from wishes.</summary>
public static class MetricNames
{
    /// <summary>Whether a metric names something that can be counted or measured.</summary>
    public static bool NamesQuantity(string metric) => !string.IsNullOrWhiteSpace(metric);
}
