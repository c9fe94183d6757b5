namespace ProductBalance.Domain.Reviews.Pictures;

/// <summary>
/// Takes out of a picture what nobody sees: the place and the device that a camera wrote down, names, comments, thumbnails
/// of what was cut off, and whatever follows the picture's end. What is seen stays, byte for byte.
/// </summary>
public static class PictureCleaning
{
    /// <summary>The picture alone.</summary>
    /// <returns>A file of the same format; null for what is no PNG, JPEG or WebP, or breaks off.</returns>
    public static byte[]? Clean(ReadOnlySpan<byte> content) =>
        PictureFormats.Of(content) switch
        {
            PictureFormat.Png => PngCleaning.Clean(content),
            PictureFormat.Jpeg => JpegCleaning.Clean(content),
            PictureFormat.WebP => WebPCleaning.Clean(content),
            _ => null,
        };
}
