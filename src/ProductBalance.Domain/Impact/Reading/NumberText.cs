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
        var mark = run.LastIndexOfAny(['.', ',']);
        var mayPartThousands = mark < 0 || run[mark] == ',' || run.IndexOf(run[mark]) < mark;
        if (mayPartThousands && WithoutThousands(run) is { } number)
        {
            return ValueOf(number);
        }

        return mark >= 0 && run.IndexOf(run[mark]) == mark && WithoutThousands(run[..mark]) is { } whole
            ? ValueOf($"{whole}.{run[(mark + 1)..]}")
            : null;
    }

    /// <summary>The digits alone; null where one mark does not part all of them into threes.</summary>
    private static string? WithoutThousands(string text)
    {
        var groups = text.Split(text.FirstOrDefault(IsMark));
        return groups switch
        {
            [_] => text,
            [{ Length: > 0 and <= 3 } first, .. var others] when first != "0" && others.All(IsThreeDigits) =>
                string.Concat(groups),
            _ => null,
        };
    }

    private static bool IsMark(char character) => Points.Contains(character) || Spaces.Contains(character);

    private static bool IsThreeDigits(string group) => group.Length == 3 && group.All(char.IsAsciiDigit);

    private static double? ValueOf(string digits) =>
        double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
        && double.IsFinite(value)
            ? value
            : null;

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
