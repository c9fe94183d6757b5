using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace ProductBalance.Domain.Reviews.Pictures;

/// <summary>Keeps of a PNG the chunks that make up what is seen (ISO/IEC 15948, 5.3 and 11; APNG 1.0).</summary>
internal static class PngCleaning
{
    private const int SignatureLength = 8;
    private const int NameAt = 4;
    private const int Frame = 12; // length, name and check sum

    private static readonly HashSet<string> Seen =
    [
        .. "IHDR PLTE IDAT IEND tRNS acTL fcTL fdAT cHRM cICP gAMA iCCP mDCV cLLI sBIT sRGB bKGD pHYs".Split(' '),
    ];

    public static byte[]? Clean(ReadOnlySpan<byte> content)
    {
        var kept = new ArrayBufferWriter<byte>(content.Length);
        kept.Write(content[..SignatureLength]);
        for (var rest = content[SignatureLength..]; rest.Length >= Frame; )
        {
            var length = (long)BinaryPrimitives.ReadUInt32BigEndian(rest) + Frame;
            if (length > rest.Length)
            {
                return null;
            }

            var name = Encoding.Latin1.GetString(rest.Slice(NameAt, 4));
            if (Seen.Contains(name))
            {
                kept.Write(rest[..(int)length]);
            }

            if (name == "IEND")
            {
                return kept.WrittenSpan.ToArray();
            }

            rest = rest[(int)length..];
        }

        return null;
    }
}
