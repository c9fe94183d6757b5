namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>Why a link was left out.</summary>
public enum LinkFaultKind
{
    /// <summary>The item names itself.</summary>
    Self,

    /// <summary>No row of the file has that key or title, or several have that title.</summary>
    Missing,

    /// <summary>The link would close a circle.</summary>
    Circle,
}
