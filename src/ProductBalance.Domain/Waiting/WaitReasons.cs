namespace ProductBalance.Domain.Waiting;

/// <summary>Reasons as people read them.</summary>
public static class WaitReasons
{
    /// <summary>What is waited for, as it stands inside a sentence after “for”.</summary>
    public static string InWords(WaitReason reason) =>
        reason switch
        {
            WaitReason.Designs => "designs",
            WaitReason.ExperimentResults => "experiment results",
            WaitReason.Approval => "an approval",
            WaitReason.ThirdParty => "a third party",
            WaitReason.Decision => "a decision",
            _ => "something else",
        };
}
