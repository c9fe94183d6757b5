using System.Globalization;

namespace ProductBalance.Domain.Impact.Reading;

/// <summary>
/// Reads digits with decimal commas or points and with thousands parted by comma, point, space or apostrophe.
/// A single comma before exactly three digits parts thousands ("1,200"); a single point is always decimal.
/// </summary>
public static class NumberText
{
    private const string Spaces = " \u00A0\u2009\u202F";
    private const string Points = ".,'’";

    /// <summary>Where the run of digits that begins at <paramref name="start"/> ends.</summary>
    internal static int EndOf(string text, int start)
    {
        var end = start;
        while (end < text.Length)
        {
            if (char.IsAsciiDigit(text[end]))
            {
                end++;
            }
            else if (Points.Contains(text[end]) && DigitsFrom(text, end + 1) > 0)
            {
                end++;
            }
            else if (PartsThousands(text, start, end))
            {
                end += 4;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>The value of such a run; null for version numbers, lists and what no double can hold.</summary>
    public static double? Parse(string run)
    {
        var digits = string.Concat(run.Where(c => !Spaces.Contains(c) && c is not ('\'' or '’')));
        var mark = digits.LastIndexOfAny(['.', ',']);
        if (mark >= 0)
        {
            var whole = digits[..mark];
            if (PartsThousands(digits, mark))
            {
                digits =
                    whole.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal)
                    + digits[(mark + 1)..];
            }
            else
            {
                var other = digits[mark] == ',' ? "." : ",";
                digits = whole.Replace(other, "", StringComparison.Ordinal) + "." + digits[(mark + 1)..];
            }
        }

        const NumberStyles style = NumberStyles.AllowDecimalPoint;
        return double.TryParse(digits, style, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? value
            : null;
    }

    private static bool PartsThousands(string digits, int mark)
    {
        var groups = digits.Split(digits[mark]);
        return (digits[mark] == ',' || groups.Length > 2)
            && groups[0].Length is > 0 and <= 3
            && groups[0] != "0"
            && groups.Skip(1).All(group => group.Length == 3 && group.All(char.IsAsciiDigit));
    }

    private static bool PartsThousands(string text, int start, int space) =>
        Spaces.Contains(text[space])
        && DigitsFrom(text, space + 1) == 3
        && LastGroup(text, start, space) is var group
        && (group == 3 || (group <= 2 && space - start == group));

    private static int LastGroup(string text, int start, int end)
    {
        var begin = end;
        while (begin > start && char.IsAsciiDigit(text[begin - 1]))
        {
            begin--;
        }

        return begin > start && Points.Contains(text[begin - 1]) ? int.MaxValue : end - begin;
    }

    private static int DigitsFrom(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - start;
    }
}
