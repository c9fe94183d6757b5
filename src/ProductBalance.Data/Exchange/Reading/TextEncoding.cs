using System.Text;

namespace ProductBalance.Data.Exchange.Reading;

/// <summary>The encoding of a text file, found from its bytes.</summary>
internal sealed record TextEncoding(Encoding Encoding, string Name, string? Note)
{
    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>
    /// A byte-order mark decides; else UTF-8 where every byte fits it. What does not fit is Windows-1252, the only
    /// other encoding that spreadsheets still write by themselves in western countries.
    /// </summary>
    public static TextEncoding Detect(Stream content)
    {
        Span<byte> mark = stackalloc byte[2];
        var read = content.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false);
        content.Position = 0;
        return mark[..read] switch
        {
            [0xFF, 0xFE] => new(Encoding.Unicode, "UTF-16", null),
            [0xFE, 0xFF] => new(Encoding.BigEndianUnicode, "UTF-16", null),
            _ when IsUtf8(content) => new(Encoding.UTF8, "UTF-8", null),
            _ => new(
                CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? Encoding.Latin1,
                "Windows-1252",
                "The file is not UTF-8 and was read as Windows-1252. If letters with accents look wrong below, "
                    + "save it as “CSV UTF-8” and import it again."
            ),
        };
    }

    private static bool IsUtf8(Stream content)
    {
        var bytes = new byte[32 * 1024];
        var characters = new char[bytes.Length + 1];
        var decoder = StrictUtf8.GetDecoder();
        try
        {
            int read;
            do
            {
                read = content.Read(bytes);
                decoder.GetChars(bytes.AsSpan(0, read), characters, flush: read == 0);
            } while (read > 0);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
