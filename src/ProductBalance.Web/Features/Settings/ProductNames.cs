using System.Globalization;
using System.Text;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Settings;

/// <summary>Takes from a product's name what else it is called by.</summary>
public static class ProductNames
{
    private const string FallbackSlug = "product";

    private const string FallbackPrefix = "PB";

    private const int InitialsCount = 3;

    /// <summary>The name in addresses: "Crème brûlée shop" becomes creme-brulee-shop; where it is taken, a number follows.</summary>
    public static string SlugOf(string name, IReadOnlyCollection<string> taken)
    {
        var words = string.Join('-', Words(name).Select(word => word.ToLowerInvariant()));
        var slug =
            words.Length == 0 ? FallbackSlug : words[..Math.Min(words.Length, Product.SlugMaxLength - 4)].Trim('-');
        return Enumerable
            .Range(1, taken.Count + 1)
            .Select(n => n == 1 ? slug : string.Create(CultureInfo.InvariantCulture, $"{slug}-{n}"))
            .First(candidate => !taken.Contains(candidate));
    }

    /// <summary>The key before the number: the initials of several words, the first letters of one.</summary>
    public static string KeyPrefixOf(string name)
    {
        var words = Words(name);
        var letters = words.Count > 1 ? string.Concat(words.Select(word => word[0])) : words.FirstOrDefault() ?? "";
        var prefix = letters[..Math.Min(letters.Length, InitialsCount)].ToUpperInvariant();
        return prefix.Length > 0 && char.IsAsciiLetter(prefix[0]) ? prefix : FallbackPrefix;
    }

    // ASCII letters and digits; accents are taken off, everything else parts words.
    private static List<string> Words(string name)
    {
        var plain = name.Normalize(NormalizationForm.FormD)
            .Where(character => CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            .Select(character => char.IsAsciiLetterOrDigit(character) ? character : ' ');
        return [.. string.Concat(plain).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }
}
