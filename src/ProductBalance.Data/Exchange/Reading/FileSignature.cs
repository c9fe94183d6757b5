using System.Buffers;

namespace ProductBalance.Data.Exchange.Reading;

/// <summary>Knows files that are no table of text by how they begin, and says what to do with them.</summary>
internal static class FileSignature
{
    private const string SaveAsCsv = "Save the table as CSV and import that file.";

    private static readonly (byte[] Start, string Name)[] Known =
    [
        ([0x89, .. "PNG"u8], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ([.. "GIF8"u8], "a GIF picture"),
        ([.. "%PDF"u8], "a PDF document"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Excel or Office file"),
        ([0x1F, 0x8B], "a compressed file"),
        ([.. "SQLite format 3"u8], "a database file"),
        ([.. "<!DOCTYPE"u8], "a web page"),
        ([.. "<html"u8], "a web page"),
        ([.. "<?xml"u8], "an XML file"),
    ];

    // Control characters that text has no use for; a few of them may be damage, many are another kind of file.
    private static readonly SearchValues<byte> Control = SearchValues.Create([
        .. Enumerable.Range(0, 32).Where(code => code is not ('\t' or '\n' or '\r')).Select(code => (byte)code),
    ]);

    /// <summary>Why the file cannot be a table of text, or null. <paramref name="head"/> is how it begins.</summary>
    public static string? Refusal(ReadOnlySpan<byte> head)
    {
        foreach (var (start, name) in Known)
        {
            if (head.StartsWith(start))
            {
                return $"This is {name}, not a table. {SaveAsCsv}";
            }
        }

        return LooksBinary(head) ? $"This does not look like text. {SaveAsCsv}" : null;
    }

    private static bool LooksBinary(ReadOnlySpan<byte> head)
    {
        if (head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return false;
        }

        var odd = 0;
        foreach (var code in head)
        {
            odd += Control.Contains(code) ? 1 : 0;
        }

        return odd * 10 > head.Length;
    }
}
