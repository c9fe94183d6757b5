namespace ProductBalance.Domain.Access;

/// <summary>Who may read a published page without an account.</summary>
public enum Audience
{
    /// <summary>Whoever was given the link, until it is withdrawn.</summary>
    LinkHolders,

    /// <summary>Anyone who knows or finds the address.</summary>
    Anyone,
}
