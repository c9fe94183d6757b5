namespace ProductBalance.Web.Features.Exchange;

/// <summary>How many imports and exports there may be. Settings under <c>Limits</c>.</summary>
public sealed class ExchangeLimits
{
    /// <summary>Imports under way in this process, whosever.</summary>
    public int ImportsAtOnce { get; init; } = 2;

    /// <summary>Imports that one person may start in an hour.</summary>
    public int ImportsPerHour { get; init; } = 6;

    /// <summary>Exports that one person may take in a minute.</summary>
    public int ExportsPerMinute { get; init; } = 6;
}
