namespace ProductBalance.Domain.Access;

/// <summary>What somebody is in one product. Administrators of the installation need no role.</summary>
public enum Role
{
    /// <summary>Reads, comments and follows.</summary>
    Viewer,

    /// <summary>Also creates items, edits those of their own and their team, estimates, measures, reports threats.</summary>
    Engineer,

    /// <summary>Everything in the product.</summary>
    ProductManager,
}
