namespace ProductBalance.Domain.Reviews;

/// <summary>Under which heading an item of the sprint stands, in the order of the page.</summary>
public enum ReviewPart
{
    /// <summary>Done, and there is something to see: it leads.</summary>
    Shown,

    /// <summary>Tech work that is done, with what it promised.</summary>
    Tech,

    /// <summary>Done to keep the lights on.</summary>
    LightsOn,

    /// <summary>Done, with nothing to see.</summary>
    AlsoDone,

    /// <summary>Held up.</summary>
    Waiting,

    /// <summary>Planned or begun, and not done.</summary>
    Unfinished,
}
