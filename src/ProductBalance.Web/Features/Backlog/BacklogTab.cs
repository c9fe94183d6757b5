namespace ProductBalance.Web.Features.Backlog;

/// <summary>The views of one backlog.</summary>
public enum BacklogTab
{
    /// <summary>The shared order.</summary>
    Ranked,

    /// <summary>What cannot be ranked yet.</summary>
    NeedsEstimate,

    /// <summary>Value against effort.</summary>
    Matrix,
}
