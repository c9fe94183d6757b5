using System.Globalization;
using System.Text;

namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>Tells text that shows nothing: spaces, zero-width and other formatting characters only.</summary>
internal static class InvisibleText
{
    public static bool Is(string text) => text.EnumerateRunes().All(IsInvisible);

    private static bool IsInvisible(Rune rune) =>
        Rune.IsWhiteSpace(rune)
        || (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format && !IsVisibleFormat(rune))
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control
        // Blank by their picture, letters by their category: Hangul fillers and the Braille blank.
        || rune.Value is 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800 or 0x034F
        || rune.Value is >= 0xFE00 and <= 0xFE0F;

    // Signs of Arabic, Syriac and Kaithi that enclose numbers: "format" by category, and yet drawn.
    private static bool IsVisibleFormat(Rune rune) =>
        rune.Value is (>= 0x0600 and <= 0x0605) or 0x06DD or 0x070F or 0x0890 or 0x0891 or 0x08E2 or 0x110BD or 0x110CD;
}
