using System.Globalization;

namespace ProductBalance.Data.Exchange.Reading;

/// <summary>Shortens text without breaking what a reader sees as one character.</summary>
internal static class TextCut
{
    /// <summary>The longest beginning of at most <paramref name="length"/> chars that ends between two graphemes.</summary>
    public static string To(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var end = 0;
        while (end + StringInfo.GetNextTextElementLength(text, end) is var next && next <= length)
        {
            end = next;
        }

        // One "character" longer than the limit (heaps of accents): cut inside it, but not inside a surrogate pair.
        return end > 0 ? text[..end] : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }
}
