namespace ProductBalance.Domain.Impact.Reading;

/// <summary>The signs of the grammar; spelling variants meet in one form.</summary>
internal static class Symbols
{
    public const string Arrow = "→";
    public const string RangeDash = "–";
    public const string Minus = "−";

    private const string Dashes = "-−–—‐‑";
    private static readonly string[] Arrows = ["-->", "->", "=>", "→", "➜", "➡", "⇒", "⟶", "➔"];

    private static readonly Dictionary<char, string> Single = new()
    {
        ['%'] = "%",
        ['$'] = "$",
        ['€'] = "€",
        ['£'] = "£",
        ['¥'] = "¥",
        ['+'] = "+",
        ['~'] = "~",
        ['≈'] = "~",
        ['<'] = "<",
        ['≤'] = "<",
        ['>'] = ">",
        ['≥'] = ">",
        ['/'] = "/",
        [':'] = ":",
        ['('] = "(",
        [')'] = ")",
    };

    public static bool IsDash(char c) => Dashes.Contains(c);

    public static string? ArrowAt(ReadOnlySpan<char> rest)
    {
        foreach (var arrow in Arrows)
        {
            if (rest.StartsWith(arrow))
            {
                return arrow;
            }
        }

        return null;
    }

    public static string? Of(char c) => Single.GetValueOrDefault(c);
}
