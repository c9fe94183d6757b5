namespace ProductBalance.Domain.Reviews;

/// <summary>A kind of picture that every browser shows and that can hold no script.</summary>
public enum PictureFormat
{
    /// <summary>Screenshots.</summary>
    Png,

    /// <summary>Photographs.</summary>
    Jpeg,

    /// <summary>Both, smaller.</summary>
    WebP,
}
