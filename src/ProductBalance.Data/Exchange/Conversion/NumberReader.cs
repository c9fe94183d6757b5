using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>Reads numbers as people and spreadsheets write them.</summary>
internal static partial class NumberReader
{
    private const double Largest = 1e15;
    private const double Smallest = 1e-9;

    /// <summary>
    /// Takes digits of any script, thousands in groups of three (space, apostrophe, or the sign that is not the decimal
    /// one) and exponents. What is not finite, or too large or small to be meant, is no number.
    /// </summary>
    public static bool TryRead(string text, char decimalSign, out double number)
    {
        var plain = Plain(text.Trim(), decimalSign);
        number = 0;
        return Number().IsMatch(plain)
            && double.TryParse(plain.Replace(",", ""), NumberStyles.Float, CultureInfo.InvariantCulture, out number)
            && Math.Abs(number) <= Largest
            && (number == 0 ? !Digit().IsMatch(plain.Split('e', 'E')[0]) : Math.Abs(number) >= Smallest);
    }

    /// <summary>True for what people write where they have no number.</summary>
    public static bool IsBlank(string text) =>
        text.Trim().ToUpperInvariant() is "" or "-" or "–" or "—" or "?" or "NA" or "N/A" or "NONE" or "NULL" or "TBD";

    // ASCII digits, '.' before decimals, ',' between thousands.
    private static string Plain(string text, char decimalSign)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            plain.Append(
                sign switch
                {
                    '.' or ',' => sign == decimalSign ? '.' : ',',
                    '\'' or '’' or ' ' or '\u00A0' or '\u2009' or '\u202F' => ',',
                    '−' => '-',
                    _ when CharUnicodeInfo.GetDecimalDigitValue(sign) is >= 0 and var digit => (char)('0' + digit),
                    _ => sign,
                }
            );
        }

        return plain.ToString();
    }

    [GeneratedRegex(
        @"^[+-]?([0-9]{1,3}(,[0-9]{3})+|[0-9]+)?(?<=[0-9])(\.[0-9]*)?([eE][+-]?[0-9]{1,4})?$|^[+-]?\.[0-9]+$"
    )]
    private static partial Regex Number();

    [GeneratedRegex("[1-9]")]
    private static partial Regex Digit();
}
