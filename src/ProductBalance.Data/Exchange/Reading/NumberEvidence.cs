using System.Text.RegularExpressions;

namespace ProductBalance.Data.Exchange.Reading;

/// <summary>How a column writes its numbers.</summary>
internal sealed partial class NumberEvidence
{
    public int Count { get; private set; }

    public int DecimalCommas { get; private set; }

    public int DecimalDots { get; private set; }

    /// <summary>Numbers without a percent sign that are at most 1, as shares are.</summary>
    public int UpToOne { get; private set; }

    /// <summary>Numbers without a percent sign that are above 1, as percentages are.</summary>
    public int AboveOne { get; private set; }

    public void Add(ReadOnlySpan<char> text)
    {
        if (!NumberLike().IsMatch(text))
        {
            return;
        }

        Count++;
        var digits = text.TrimEnd("% ");
        AddDecimalSign(digits);
        if (digits.Length < text.Length)
        {
            return;
        }

        if (IsUpToOne(digits))
        {
            UpToOne++;
        }
        else
        {
            AboveOne++;
        }
    }

    // "1.200" may be either; "1.5", "1.200,5" and "0.125" may not.
    private void AddDecimalSign(ReadOnlySpan<char> digits)
    {
        var last = digits.LastIndexOfAny('.', ',');
        if (last < 0 || digits.Count(digits[last]) > 1)
        {
            return;
        }

        var other = digits[last] == ',' ? '.' : ',';
        var mayGroup = digits.Length - last == 4 && last <= 3 && digits[0] != '0' && !digits.Contains(other);
        if (mayGroup)
        {
            return;
        }

        if (other == '.')
        {
            DecimalCommas++;
        }
        else
        {
            DecimalDots++;
        }
    }

    private static bool IsUpToOne(ReadOnlySpan<char> digits)
    {
        var sign = digits.IndexOfAny('.', ',');
        var whole = sign < 0 ? digits : digits[..sign];
        return whole is "0" || (whole is "1" && digits[whole.Length..].Trim(".,0").IsEmpty);
    }

    [GeneratedRegex(@"^[+-]?[0-9][0-9.,]*\s?%?$")]
    private static partial Regex NumberLike();
}
