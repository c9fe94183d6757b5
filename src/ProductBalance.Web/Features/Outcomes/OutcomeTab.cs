namespace ProductBalance.Web.Features.Outcomes;

/// <summary>The parts of the outcomes page.</summary>
public enum OutcomeTab
{
    Promises,

    Calibration,

    /// <summary>Files of measurements and of past estimates.</summary>
    Files,

    /// <summary>Questions to get better at ranges.</summary>
    Practice,
}
