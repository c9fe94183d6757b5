using System.Buffers.Binary;

namespace ProductBalance.Domain.Reviews.Pictures;

/// <summary>Which side of a photograph is up: the one thing that Exif says of what is seen (Exif 2.32, 4.6.4).</summary>
internal static class ExifOrientation
{
    private const ushort Tag = 0x0112;
    private const int HeaderLength = 8;
    private const int EntryLength = 12;
    private const int ValueAt = 8;

    private static ReadOnlySpan<byte> Name => "Exif\0\0"u8;

    /// <summary>The orientation that the content of an APP1 segment states, 2 to 8; null where it is upright or unknown.</summary>
    public static byte? Read(ReadOnlySpan<byte> content)
    {
        if (!content.StartsWith(Name))
        {
            return null;
        }

        var tiff = content[Name.Length..];
        var isLittle = tiff.StartsWith("II*\0"u8);
        return tiff.Length >= HeaderLength && (isLittle || tiff.StartsWith("MM\0*"u8)) ? Find(tiff, isLittle) : null;
    }

    /// <summary>An APP1 segment that states an orientation and nothing else.</summary>
    public static byte[] Segment(byte orientation) =>
        [
            .. new byte[] { 0xFF, 0xE1, 0, 34 },
            .. Name,
            .. "MM\0*"u8,
            .. new byte[] { 0, 0, 0, 8, 0, 1 }, // one entry, right behind the header
            .. new byte[] { 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0 },
            .. new byte[4], // no further directory
        ];

    private static byte? Find(ReadOnlySpan<byte> tiff, bool isLittle)
    {
        var at = Read32(tiff[4..], isLittle);
        if (at > tiff.Length - 2)
        {
            return null;
        }

        var directory = tiff[(int)at..];
        var entries = directory[2..];
        for (var left = Read16(directory, isLittle); left > 0 && entries.Length >= EntryLength; left--)
        {
            if (Read16(entries, isLittle) == Tag)
            {
                return Read16(entries[ValueAt..], isLittle) is >= 2 and <= 8 and var found ? (byte)found : null;
            }

            entries = entries[EntryLength..];
        }

        return null;
    }

    private static ushort Read16(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint Read32(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
