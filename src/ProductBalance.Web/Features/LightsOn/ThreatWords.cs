using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Web.Features.LightsOn;

/// <summary>Threats and the lane in words.</summary>
public static class ThreatWords
{
    public static string Of(ThreatState state) =>
        state switch
        {
            ThreatState.Reported => "waits for a second person to confirm it",
            ThreatState.FalseAlarm => "was a false alarm",
            _ => state.ToString().ToLowerInvariant(),
        };

    public static string Of(ThreatSeverity severity) =>
        severity switch
        {
            ThreatSeverity.Serious => "serious: some people are hit, there is a way around",
            ThreatSeverity.Severe => "severe: a main part of the product stops",
            _ => "critical: the product is down or must be taken down",
        };

    public static string Of(ThreatKind kind) =>
        kind switch
        {
            ThreatKind.Legal => "legal: a law, a contract, an authority",
            ThreatKind.Technical => "technical: something stops to work or is no longer safe",
            _ => "product: customers or the market would leave",
        };

    /// <summary>How much time is left over, or is missing, when it begins today.</summary>
    public static string Slack(LaneOutlook outlook) =>
        outlook.Slack >= 0
            ? $"{Days(Math.Floor(outlook.Slack))} of slack"
            : $"{Days(Math.Ceiling(-outlook.Slack))} too short, even begun today";

    /// <summary>What the lane comes to.</summary>
    public static string Verdict(LaneForecast forecast, Func<int, string> keyOf) =>
        forecast.FirstLate is { } late
            ? $"The lane is overloaded: {keyOf(late.Task.Number)} is the first that will be late, by {Days(late.DaysLate)}. Free people for it, make it smaller, or take what stands before it out of the lane."
            : "The lane holds: each threat is averted by its day, with 95 % certainty.";

    public static string Days(double days) => days == 1 ? "1 day" : $"{Figures.Number(days)} days";
}
