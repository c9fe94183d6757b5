namespace ProductBalance.Web.Features.LightsOn;

/// <summary>What somebody can do with a threat.</summary>
public enum ThreatStep
{
    Confirm,
    Reject,
    AgreeToDay,
    KeepDay,
    Resolve,
    Edit,
    TakeBack,
}
