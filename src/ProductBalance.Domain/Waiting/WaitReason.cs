namespace ProductBalance.Domain.Waiting;

/// <summary>What sort of thing an item waits for.</summary>
public enum WaitReason
{
    /// <summary>Designs that are not there yet.</summary>
    Designs,

    /// <summary>An experiment that still runs.</summary>
    ExperimentResults,

    /// <summary>Somebody's consent.</summary>
    Approval,

    /// <summary>A supplier, a partner, an authority.</summary>
    ThirdParty,

    /// <summary>A choice that somebody has to make.</summary>
    Decision,

    /// <summary>Something else; the note says what.</summary>
    Other,
}
