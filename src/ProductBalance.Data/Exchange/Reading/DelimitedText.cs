using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ProductBalance.Data.Exchange.Reading;

/// <summary>
/// Opens CSV, TSV and their kin: finds encoding and separator, looks through the file once and refuses with a sentence
/// what is no table or too large. Rows are streamed; memory does not grow with the file.
/// </summary>
public static class DelimitedText
{
    private const int HeadBytes = 4096;
    private const int SampleCharacters = 256 * 1024;

    /// <inheritdoc cref="TryOpen(Func{Stream}, ImportLimits, out TableFile?, out string?)"/>
    public static bool TryOpen(
        byte[] content,
        ImportLimits limits,
        [NotNullWhen(true)] out TableFile? file,
        [NotNullWhen(false)] out string? refusal
    ) => TryOpen(() => new MemoryStream(content, writable: false), limits, out file, out refusal);

    /// <summary>
    /// Opens the table in <paramref name="open"/>, which must give a new seekable stream at each call: one for each
    /// pass over the file. It is disposed here.
    /// </summary>
    public static bool TryOpen(
        Func<Stream> open,
        ImportLimits limits,
        [NotNullWhen(true)] out TableFile? file,
        [NotNullWhen(false)] out string? refusal
    )
    {
        file = null;
        using var content = open();
        refusal = SizeRefusal(content.Length, limits) ?? FileSignature.Refusal(Head(content));
        if (refusal is not null)
        {
            return false;
        }

        var encoding = TextEncoding.Detect(content);
        content.Position = 0;
        var separator = SeparatorFinder.Find(Sample(content, encoding), limits);
        var source = new DelimitedSource(open, encoding, separator, limits);
        file = source.Survey(out refusal);
        return file is not null;
    }

    private static string? SizeRefusal(long length, ImportLimits limits) =>
        length switch
        {
            0 => "The file is empty. Export it again, with a header and at least one row.",
            _ when length > limits.MaxBytes => string.Create(
                CultureInfo.InvariantCulture,
                $"The file has {length / 1e6:N1} MB; at most {limits.MaxBytes / 1e6:N0} MB are taken here. Split it, or import it from the terminal."
            ),
            _ => null,
        };

    private static ReadOnlySpan<byte> Head(Stream content)
    {
        var head = new byte[HeadBytes];
        var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        content.Position = 0;
        return head.AsSpan(0, read);
    }

    private static string Sample(Stream content, TextEncoding encoding)
    {
        using var reader = new StreamReader(content, encoding.Encoding, leaveOpen: true);
        var sample = new char[SampleCharacters];
        return new string(sample, 0, reader.ReadBlock(sample));
    }
}
