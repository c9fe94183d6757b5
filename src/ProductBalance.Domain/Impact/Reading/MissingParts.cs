namespace ProductBalance.Domain.Impact.Reading;

/// <summary>The stable names in <see cref="SentenceReading.Missing"/>.</summary>
public static class MissingParts
{
    /// <summary>No quantity is named, or a word that cannot be measured as such.</summary>
    public const string Metric = "metric";

    /// <summary>Neither the metric nor the words tell which way is better.</summary>
    public const string Direction = "direction";

    /// <summary>No value before.</summary>
    public const string Baseline = "baseline";

    /// <summary>Neither a value after nor a change that gives one.</summary>
    public const string Target = "target";

    /// <summary>Only a best case ("up to 60 %") is said.</summary>
    public const string Likely = "likely";

    /// <summary>Nothing about how it will be measured.</summary>
    public const string Measurement = "measurement";

    /// <summary>Nothing about how the change turns into money.</summary>
    public const string Driver = "driver";
}
