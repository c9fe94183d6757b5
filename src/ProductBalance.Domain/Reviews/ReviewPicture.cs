namespace ProductBalance.Domain.Reviews;

/// <summary>A picture of a review, by its content.</summary>
/// <param name="Hash">SHA-256 of its bytes in lower-case hexadecimal digits: another picture has another address.</param>
/// <param name="Format">What it is, told by its content.</param>
/// <param name="Alt">What it shows, for those who do not see it.</param>
public sealed record ReviewPicture(string Hash, PictureFormat Format, string Alt)
{
    /// <summary>Longest description, in characters.</summary>
    public const int AltMaxLength = 300;
}
