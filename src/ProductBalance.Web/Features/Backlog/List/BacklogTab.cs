namespace ProductBalance.Web.Features.Backlog.List;

/// <summary>The lists of the backlog page.</summary>
public enum BacklogTab
{
    Ranked,

    /// <summary>What cannot be ranked yet.</summary>
    NeedsEstimate,

    /// <summary>Estimates that somebody should look at again.</summary>
    ToRefresh,

    /// <summary>Estimates that are most worth refining.</summary>
    WorthKnowing,

    /// <summary>Value against effort.</summary>
    Matrix,

    /// <summary>Columns by status.</summary>
    Board,

    /// <summary>What stands elsewhere than it stood.</summary>
    Moved,
}
