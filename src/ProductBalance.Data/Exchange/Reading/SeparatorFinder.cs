namespace ProductBalance.Data.Exchange.Reading;

/// <summary>Finds what parts the cells of a delimited text.</summary>
internal static class SeparatorFinder
{
    /// <summary>Stands for "no separator": a table of one column. It is no character of any text.</summary>
    public const char None = '\uFFFF';

    /// <summary>Excel's own hint: a first line such as "sep=;".</summary>
    public const string HintStart = "sep=";

    private const string Candidates = ",;\t|";
    private const int RowsToCompare = 50;

    /// <summary>The separator that gives the widest header with which the most rows agree.</summary>
    public static char Find(string sample, ImportLimits limits)
    {
        if (sample.StartsWith(HintStart, StringComparison.OrdinalIgnoreCase) && sample.Length > HintStart.Length)
        {
            return sample[HintStart.Length];
        }

        var best = Candidates.Select(candidate => (candidate, Fit: Fit(sample, candidate, limits))).MaxBy(x => x.Fit);
        return best.Fit > 0 ? best.candidate : None;
    }

    private static int Fit(string sample, char separator, ImportLimits limits)
    {
        var tokenizer = new RowTokenizer(new StringReader(sample), separator, limits);
        var widths = new List<int>();
        while (widths.Count <= RowsToCompare && tokenizer.Read() is { } row)
        {
            if (!row.IsBlank)
            {
                widths.Add(row.Cells.Count);
            }
        }

        // Lines above the header, such as the name of the sheet, may be narrower than the table.
        var width = widths is [>= 2, ..] ? widths[0] : CommonWidth(widths);
        return width * widths.Count(other => other == width);
    }

    /// <summary>The width of four in five rows, from three columns on: two may come from a comma in a sentence.</summary>
    private static int CommonWidth(List<int> widths)
    {
        var common = widths.GroupBy(width => width).MaxBy(group => group.Count());
        return common?.Key >= 3 && common.Count() * 5 >= widths.Count * 4 ? common.Key : 0;
    }
}
