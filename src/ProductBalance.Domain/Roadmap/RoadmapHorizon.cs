namespace ProductBalance.Domain.Roadmap;

/// <summary>Where an entry of a roadmap stands.</summary>
public enum RoadmapHorizon
{
    /// <summary>It is being worked on, or is about to be.</summary>
    Now,

    /// <summary>It follows.</summary>
    Next,

    /// <summary>It is meant to be done; nobody says when.</summary>
    Later,

    /// <summary>It was done since the version before.</summary>
    Done,
}
