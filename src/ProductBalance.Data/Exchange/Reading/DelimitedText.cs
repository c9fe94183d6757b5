namespace ProductBalance.Data.Exchange.Reading;

/// <summary>
/// Opens CSV, TSV and their kin: finds encoding and separator, looks through the file once and refuses with a sentence
/// what is no table. Rows are streamed; memory does not grow with the file. Text without columns may be a check list.
/// </summary>
internal static class DelimitedText
{
    private const int SampleCharacters = 256 * 1024;

    public static TableFile? Open(Func<Stream> open, byte[] head, ImportLimits limits, out string? refusal)
    {
        refusal = FileSignature.Refusal(head);
        if (refusal is not null)
        {
            return null;
        }

        var (encoding, sample) = Look(open);
        var separator = SeparatorFinder.Find(sample, limits);
        if (separator == SeparatorFinder.None && CheckList.Is(sample))
        {
            return CheckList.Open(open, encoding, limits, out refusal);
        }

        return separator == SeparatorFinder.None && YamlText.Is(sample)
            ? YamlText.Open(open, encoding, limits, out refusal)
            : new DelimitedSource(open, encoding, separator, limits).Survey(out refusal);
    }

    private static (TextEncoding Encoding, string Sample) Look(Func<Stream> open)
    {
        using var content = open();
        var encoding = TextEncoding.Detect(content);
        content.Position = 0;
        using var reader = new StreamReader(content, encoding.Encoding);
        var sample = new char[SampleCharacters];
        return (encoding, new string(sample, 0, reader.ReadBlock(sample)));
    }
}
