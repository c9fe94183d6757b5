using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace ProductBalance.Domain.Reviews.Pictures;

/// <summary>Keeps of a WebP the chunks that make up what is seen (RFC 9649, 2.3 to 2.7).</summary>
internal static class WebPCleaning
{
    private const int SizeAt = 4;
    private const int HeaderLength = 12;
    private const int Frame = 8; // name and length
    private const byte ExifAndXmp = 0b0000_1100; // flags of VP8X

    private static readonly HashSet<string> Seen = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"];

    public static byte[]? Clean(ReadOnlySpan<byte> content)
    {
        var end = (long)BinaryPrimitives.ReadUInt32LittleEndian(content[SizeAt..]) + Frame;
        if (end > content.Length)
        {
            return null;
        }

        var kept = new ArrayBufferWriter<byte>(content.Length);
        kept.Write(content[..HeaderLength]);
        var rest = content[HeaderLength..(int)end];
        while (rest.Length >= Frame)
        {
            var length = Frame + (((long)BinaryPrimitives.ReadUInt32LittleEndian(rest[SizeAt..]) + 1) & ~1L); // padded to even
            if (length > rest.Length)
            {
                return null;
            }

            Keep(kept, rest[..(int)length]);
            rest = rest[(int)length..];
        }

        return kept.WrittenCount > HeaderLength ? WithSize(kept.WrittenSpan.ToArray()) : null;
    }

    private static void Keep(ArrayBufferWriter<byte> kept, ReadOnlySpan<byte> chunk)
    {
        var name = Encoding.Latin1.GetString(chunk[..SizeAt]);
        if (!Seen.Contains(name))
        {
            return;
        }

        var start = kept.GetSpan(chunk.Length);
        chunk.CopyTo(start);
        if (name == "VP8X" && chunk.Length > Frame)
        {
            start[Frame] &= unchecked((byte)~ExifAndXmp);
        }

        kept.Advance(chunk.Length);
    }

    private static byte[] WithSize(byte[] file)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(SizeAt), (uint)(file.Length - Frame));
        return file;
    }
}
