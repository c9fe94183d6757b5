namespace ProductBalance.Web.Features.Roadmap;

/// <summary>A way to look at a roadmap, as it stands in the address.</summary>
public enum RoadmapView
{
    /// <summary>Columns: Now, Next, Later.</summary>
    Board,

    /// <summary>The same entries by quarters.</summary>
    Timeline,

    /// <summary>What an audience would read.</summary>
    Preview,

    /// <summary>What was published, and for whom.</summary>
    Versions,
}
