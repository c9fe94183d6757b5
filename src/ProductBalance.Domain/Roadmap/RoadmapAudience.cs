namespace ProductBalance.Domain.Roadmap;

/// <summary>For whom a copy of the roadmap is made.</summary>
public enum RoadmapAudience
{
    /// <summary>Anyone who knows or finds the address.</summary>
    Anyone,

    /// <summary>Whoever was given a link, until it is withdrawn.</summary>
    Link,

    /// <summary>People who are signed in and may read the product.</summary>
    SignedIn,
}
