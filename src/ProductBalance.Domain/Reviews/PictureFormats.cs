namespace ProductBalance.Domain.Reviews;

/// <summary>Tells pictures by their content: a file's name and the browser's word for its type are not believed.</summary>
public static class PictureFormats
{
    /// <summary>Largest picture, in bytes.</summary>
    public const int MaxBytes = 2 * 1024 * 1024;

    private const int WebPNameAt = 8;

    /// <summary>The format of a picture by its first bytes; null for anything else.</summary>
    /// <remarks>Signatures: PNG (ISO/IEC 15948, 5.2), JPEG (ISO/IEC 10918-1, B.1.1.3), WebP (RFC 9649, 2.4).</remarks>
    public static PictureFormat? Of(ReadOnlySpan<byte> content) =>
        content is [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] ? PictureFormat.Png
        : content is [0xFF, 0xD8, 0xFF, ..] ? PictureFormat.Jpeg
        : content.StartsWith("RIFF"u8) && content.Length > WebPNameAt && content[WebPNameAt..].StartsWith("WEBP"u8)
            ? PictureFormat.WebP
        : null;

    /// <summary>The media type, as a browser must be told.</summary>
    public static string MediaType(this PictureFormat format) =>
        format switch
        {
            PictureFormat.Png => "image/png",
            PictureFormat.Jpeg => "image/jpeg",
            _ => "image/webp",
        };
}
