using System.Globalization;
using System.Text.RegularExpressions;

namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>Reads days as trackers and spreadsheets write them. A day that does not exist is no day, never another one.</summary>
internal static partial class DateReader
{
    private const int Longest = 64;
    private static readonly DateOnly SpreadsheetStart = new(1899, 12, 30);

    /// <summary>The day as it is written; a time behind it must be one, and is left out.</summary>
    public static bool TryRead(string text, DateOrder order, out DateOnly day)
    {
        day = default;
        var trimmed = text.Trim();
        if (trimmed.Length > Longest)
        {
            return false;
        }

        return DigitsOnly().IsMatch(trimmed)
            ? TryReadNumber(trimmed, out day)
            : TryMatch(YearFirst(), trimmed, out day)
                || TryMatch(order == DateOrder.DayFirst ? DayFirst() : MonthFirst(), trimmed, out day)
                || TryMatch(DayAndName(), trimmed, out day)
                || TryMatch(NameAndDay(), trimmed, out day);
    }

    // 20260228, a spreadsheet's day number, or seconds or milliseconds since 1970.
    private static bool TryReadNumber(string text, out DateOnly day)
    {
        day = default;
        var whole = text.Split('.', ',')[0];
        if (!long.TryParse(whole, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        switch (whole.Length)
        {
            case 5 when number is >= 20_000 and < 80_000:
                day = SpreadsheetStart.AddDays((int)number);
                return true;
            case 8:
                return DateOnly.TryParseExact(
                    whole,
                    "yyyyMMdd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out day
                );
            case 10:
                day = DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(number).UtcDateTime);
                return true;
            case 13:
                day = DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeMilliseconds(number).UtcDateTime);
                return true;
            default:
                return false;
        }
    }

    private static bool TryMatch(Regex shape, string text, out DateOnly day)
    {
        day = default;
        var match = shape.Match(text);
        return match.Success
            && MonthOf(match.Groups["month"].Value) is { } month
            && HasTime(match)
            && TryMake(YearOf(match.Groups["year"].Value), month, Number(match.Groups["day"]), out day);
    }

    private static bool TryMake(int year, int month, int dayOfMonth, out DateOnly day)
    {
        var exists =
            year is >= 1 and <= 9999
            && month is >= 1 and <= 12
            && dayOfMonth >= 1
            && dayOfMonth <= DateTime.DaysInMonth(year, month);
        day = exists ? new DateOnly(year, month, dayOfMonth) : default;
        return exists;
    }

    private static int? MonthOf(string text) =>
        char.IsAsciiDigit(text[0]) ? int.Parse(text, CultureInfo.InvariantCulture) : MonthName.Number(text);

    // Two digits are a year between 1970 and 2069: a backlog is neither older nor planned further.
    private static int YearOf(string text)
    {
        var year = int.Parse(text, CultureInfo.InvariantCulture);
        return text.Length > 2 ? year
            : year < 70 ? 2000 + year
            : 1900 + year;
    }

    private static bool HasTime(Match match)
    {
        if (!match.Groups["hour"].Success)
        {
            return true;
        }

        var twelve = match.Groups["half"].Success;
        return Number(match.Groups["hour"]) <= (twelve ? 12 : 23)
            && Number(match.Groups["minute"]) <= 59
            && (!match.Groups["second"].Success || Number(match.Groups["second"]) <= 60);
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    // The zone is matched to know that nothing else follows; days are taken as they are written.
    private const string Time =
        @"([T, ]\s*(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(:(?<second>[0-9]{2})([.,][0-9]+)?)?\s*(?<half>[AaPp]\.?[Mm]\.?)?"
        + @"\s*(Z|[A-Za-z]{0,4}\s?([+-][0-9]{2}:?[0-9]{2})?)?(\s*\([^)]*\))?)?\s*$";
    private const string Weekday = @"^(\p{L}+[.,]?\s+)?";
    private const string Name = @"(?<month>\p{L}{3,10})\.?";
    private const string Year = @"(?<year>[0-9]{4}|[0-9]{2})";
    private const RegexOptions Named = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^[0-9]+([.,][0-9]+)?$", Named)]
    private static partial Regex DigitsOnly();

    [GeneratedRegex(@"^(?<year>[0-9]{4})[-/.](?<month>[0-9]{1,2})[-/.](?<day>[0-9]{1,2})" + Time, Named)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<day>[0-9]{1,2})[-/.]\s?(?<month>[0-9]{1,2})[-/.]\s?" + Year + Time, Named)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(?<month>[0-9]{1,2})[-/.]\s?(?<day>[0-9]{1,2})[-/.]\s?" + Year + Time, Named)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(
        Weekday + @"(?<day>[0-9]{1,2})(st|nd|rd|th|\.|er)?[ /-]?\s*(de )?" + Name + @"[ /,-]?\s*(de )?" + Year + Time,
        Named
    )]
    private static partial Regex DayAndName();

    [GeneratedRegex(Weekday + Name + @"\s+(?<day>[0-9]{1,2})(st|nd|rd|th)?,?\s+(?<year>[0-9]{4})" + Time, Named)]
    private static partial Regex NameAndDay();
}
