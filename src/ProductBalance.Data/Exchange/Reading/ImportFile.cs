using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ProductBalance.Data.Exchange.Reading.Json;

namespace ProductBalance.Data.Exchange.Reading;

/// <summary>
/// Opens whatever holds a backlog: delimited text, a workbook, JSON of trackers, a check list. What is none of these or
/// too large is refused with a sentence.
/// </summary>
public static class ImportFile
{
    private const int HeadBytes = 4096;

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
        byte[] head;
        using (var content = open())
        {
            refusal = SizeRefusal(content.Length, limits);
            head = Head(content);
        }

        file =
            refusal is not null ? null
            : Workbook.Is(head) ? Workbook.Open(open, limits, out refusal)
            : JsonText.Is(head) ? JsonText.Open(open, limits, out refusal)
            : DelimitedText.Open(open, head, limits, out refusal);
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

    private static byte[] Head(Stream content)
    {
        var head = new byte[HeadBytes];
        return head[..content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
    }
}
