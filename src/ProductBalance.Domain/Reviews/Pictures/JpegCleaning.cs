using System.Buffers;
using System.Buffers.Binary;

namespace ProductBalance.Domain.Reviews.Pictures;

/// <summary>
/// Keeps of a JPEG the segments that make up what is seen (ISO/IEC 10918-1, annex B), its colour profile, and which side is
/// up.
/// </summary>
internal static class JpegCleaning
{
    private const byte Escape = 0xFF;
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;
    private const byte App0 = 0xE0;
    private const byte App1 = 0xE1;
    private const byte App2 = 0xE2;
    private const byte App14 = 0xEE; // says how colours are coded
    private const byte App15 = 0xEF;
    private const byte Comment = 0xFE;
    private const int MarkerLength = 2;
    private const int ContentAt = 4;

    public static byte[]? Clean(ReadOnlySpan<byte> content)
    {
        var kept = new ArrayBufferWriter<byte>(content.Length);
        kept.Write(content[..MarkerLength]);
        for (
            var rest = AtMarker(content[MarkerLength..]);
            LengthOf(rest) is { } length;
            rest = AtMarker(rest[length..])
        )
        {
            var segment = rest[..length];
            if (IsSeen(segment))
            {
                kept.Write(segment);
            }
            else if (segment[1] == App1 && ExifOrientation.Read(segment[ContentAt..]) is { } orientation)
            {
                kept.Write(ExifOrientation.Segment(orientation));
            }

            if (segment[1] == EndOfImage)
            {
                return kept.WrittenSpan.ToArray();
            }
        }

        return null;
    }

    // Any number of fill bytes may stand before a marker.
    private static ReadOnlySpan<byte> AtMarker(ReadOnlySpan<byte> rest)
    {
        while (rest is [Escape, Escape, ..])
        {
            rest = rest[1..];
        }

        return rest;
    }

    // A marker with what belongs to it; null where none begins, or it breaks off.
    private static int? LengthOf(ReadOnlySpan<byte> rest)
    {
        switch (rest)
        {
            case [Escape, EndOfImage or (>= 0xD0 and <= 0xD7), ..]:
                return MarkerLength;
            case not [Escape, _, _, _, ..]:
                return null;
        }

        var length = MarkerLength + BinaryPrimitives.ReadUInt16BigEndian(rest[MarkerLength..]);
        return length < ContentAt || length > rest.Length ? null
            : rest[1] == StartOfScan ? length + ScanLength(rest[length..])
            : length;
    }

    // The coded picture goes on over stuffed zeros and restart markers up to any other marker.
    private static int ScanLength(ReadOnlySpan<byte> scan)
    {
        var at = 0;
        while (scan[at..].IndexOf(Escape) is >= 0 and var found)
        {
            at += found;
            if (scan[at..] is [_, not (0 or Escape or (>= 0xD0 and <= 0xD7)), ..])
            {
                return at;
            }

            at++;
        }

        return scan.Length;
    }

    private static bool IsSeen(ReadOnlySpan<byte> segment) =>
        segment[1] switch
        {
            App0 => segment[ContentAt..].StartsWith("JFIF\0"u8),
            App2 => segment[ContentAt..].StartsWith("ICC_PROFILE\0"u8),
            App14 => true,
            Comment or (>= App0 and <= App15) => false,
            _ => true,
        };
}
