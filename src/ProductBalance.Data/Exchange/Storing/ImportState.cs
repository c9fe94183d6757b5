namespace ProductBalance.Data.Exchange.Storing;

/// <summary>How far an import has come.</summary>
public enum ImportState
{
    /// <summary>Writing; its items are not shown yet.</summary>
    Running,

    /// <summary>All rows are in.</summary>
    Complete,

    /// <summary>Taken back by a person.</summary>
    Undone,

    /// <summary>Cancelled, failed or killed; what it had written was removed.</summary>
    Removed,
}
