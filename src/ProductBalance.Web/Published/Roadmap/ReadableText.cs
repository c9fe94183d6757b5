using System.Text;

namespace ProductBalance.Web.Published.Roadmap;

/// <summary>Text of people for formats that cannot hold every character: XML and iCalendar refuse control characters.</summary>
public static class ReadableText
{
    /// <summary>The text without what XML 1.0 cannot hold; line ends and tabs stay.</summary>
    public static string Of(string text) => string.Concat(text.EnumerateRunes().Where(IsReadable));

    private static bool IsReadable(Rune rune) =>
        rune.Value is '\t' or '\n' or '\r' || (!Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF));
}
