using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ProductBalance.Data.Exchange.Mapping;

/// <summary>Brings words of headers and cells into one form, so that "Épic-Link", "EpicLink" and "epic link" agree.</summary>
internal static partial class WordForm
{
    /// <summary>Lower case, no accents, camel case and punctuation as single spaces.</summary>
    public static string Of(string text)
    {
        var form = new StringBuilder();
        foreach (var letter in CamelBorder().Replace(text, " ").Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter) || letter is '#' or '+')
            {
                form.Append(char.ToLowerInvariant(letter));
            }
            else if (char.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark && form is not [.., ' '])
            {
                form.Append(' ');
            }
        }

        return form.ToString().Trim();
    }

    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu})")]
    private static partial Regex CamelBorder();
}
