using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ProductBalance.Web.Published.Roadmap;

/// <summary>Writes a picture as a PNG file (ISO/IEC 15948): eight bits each of red, green and blue, nothing else.</summary>
public static class PngFile
{
    private const byte BitDepth = 8;
    private const byte TrueColour = 2;
    private const byte Unfiltered = 0;

    private static readonly uint[] Remainders = [.. Enumerable.Range(0, 256).Select(RemainderOf)];

    public static byte[] Of(PixelCanvas picture)
    {
        using var file = new MemoryStream();
        file.Write([0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n']);
        WriteChunk(file, "IHDR", HeaderOf(picture));
        WriteChunk(file, "IDAT", PixelsOf(picture));
        WriteChunk(file, "IEND", []);
        return file.ToArray();
    }

    private static byte[] HeaderOf(PixelCanvas picture)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, picture.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), picture.Height);
        (header[8], header[9]) = (BitDepth, TrueColour);
        return header;
    }

    private static byte[] PixelsOf(PixelCanvas picture)
    {
        using var packed = new MemoryStream();
        using (var packer = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            for (var y = 0; y < picture.Height; y++)
            {
                packer.WriteByte(Unfiltered);
                packer.Write(picture.Row(y));
            }
        }

        return packed.ToArray();
    }

    private static void WriteChunk(Stream file, string type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        byte[] typed = [.. Encoding.ASCII.GetBytes(type), .. data];
        file.Write(typed);
        BinaryPrimitives.WriteUInt32BigEndian(number, ChecksumOf(typed));
        file.Write(number);
    }

    private static uint ChecksumOf(ReadOnlySpan<byte> data)
    {
        var sum = uint.MaxValue;
        foreach (var one in data)
        {
            sum = Remainders[(byte)(sum ^ one)] ^ (sum >> 8);
        }

        return ~sum;
    }

    private static uint RemainderOf(int value)
    {
        var remainder = (uint)value;
        for (var bit = 0; bit < 8; bit++)
        {
            remainder = (remainder & 1) == 0 ? remainder >> 1 : 0xEDB88320 ^ (remainder >> 1);
        }

        return remainder;
    }
}
