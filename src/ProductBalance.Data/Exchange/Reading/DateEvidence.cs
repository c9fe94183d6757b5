using System.Globalization;
using System.Text.RegularExpressions;

namespace ProductBalance.Data.Exchange.Reading;

/// <summary>In which order a column writes days and months, told by numbers above 12.</summary>
internal sealed partial class DateEvidence
{
    public int DayFirst { get; private set; }

    public int MonthFirst { get; private set; }

    /// <summary>Dates that are another day in the other order, such as 03/04/2026.</summary>
    public int Ambiguous { get; private set; }

    public bool Any => DayFirst + MonthFirst + Ambiguous > 0;

    public void Add(ReadOnlySpan<char> text)
    {
        if (!DateLike().IsMatch(text))
        {
            return;
        }

        var firstEnd = text.IndexOfAny("/.-");
        var rest = text[(firstEnd + 1)..];
        var first = Number(text[..firstEnd]);
        var second = Number(rest[..rest.IndexOfAny("/.-")]);
        DayFirst += first > 12 && second <= 12 ? 1 : 0;
        MonthFirst += second > 12 && first <= 12 ? 1 : 0;
        Ambiguous += first <= 12 && second <= 12 && first != second ? 1 : 0;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[0-9]{1,2}[/.-][0-9]{1,2}[/.-]([0-9]{4}|[0-9]{2})(?![0-9])")]
    private static partial Regex DateLike();
}
