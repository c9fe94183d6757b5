using System.Globalization;

namespace ProductBalance.Domain.Backlog;

/// <summary>
/// An area of the system as a path: <c>Shop/Checkout</c> is a part of <c>Shop</c>. Case and blanks around the names mean
/// nothing.
/// </summary>
public static class AreaPath
{
    private const char Separator = '/';

    // Look like the separator, and would make one name of two: \, ⁄, ∕, ⧸ and ／.
    private const string OddSeparators = "\\\u2044\u2215\u29F8\uFF0F";

    // Join letters and signs to one that is seen.
    private const string Joiners = "\u200C\u200D";

    /// <summary>The path as it is kept: no blanks around its names, and no empty name. Empty where no name is left.</summary>
    public static string Tidy(string path) =>
        string.Join(
            Separator,
            path.Split(Separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        );

    /// <summary>Why people would not know an area again by this path, as a sentence; null where they would.</summary>
    /// <param name="path">As somebody typed it.</param>
    public static string? Problem(string path) =>
        Tidy(path).Length == 0 ? "Name the area, such as Shop/Checkout."
        : path.Any(OddSeparators.Contains) ? "Write / between an area and its part, as in Shop/Checkout."
        : path.Split(Separator).Any(string.IsNullOrWhiteSpace)
            ? "A name is missing before or after a slash. Write Shop/Checkout, without a slash at either end."
        : path.AsSpan().ContainsAny('<', '>') ? "Name the area in plain words, without < and >."
        : path.Contains(',') ? "A comma stands between two areas where items name them. Leave it out."
        : path.Any(IsUnseen) ? "The name holds a character that nobody sees, such as a line end or a tab. Type it anew."
        : null;

    /// <summary>Whether an area is another one, or a part of it.</summary>
    /// <param name="area">The area that may hold the other.</param>
    /// <param name="part">The other.</param>
    public static bool Holds(string area, string part)
    {
        var (whole, inner) = (Tidy(area), Tidy(part));
        return inner.StartsWith(whole, StringComparison.OrdinalIgnoreCase)
            && (inner.Length == whole.Length || inner[whole.Length] == Separator);
    }

    /// <summary>The same for each spelling of one area.</summary>
    public static string Key(string path) => Tidy(path).ToLowerInvariant();

    /// <summary>The last name of a path: Checkout of Shop/Checkout.</summary>
    public static string NameOf(string path)
    {
        var tidy = Tidy(path);
        return tidy[(tidy.LastIndexOf(Separator) + 1)..];
    }

    /// <summary>How many names a path has; 0 where no name is left.</summary>
    public static int DepthOf(string path)
    {
        var tidy = Tidy(path);
        return tidy.Length == 0 ? 0 : tidy.Count(letter => letter == Separator) + 1;
    }

    /// <summary>
    /// What an area is called once another one, with all its parts, has a new path: the same as before where it is no part
    /// of that one.
    /// </summary>
    /// <param name="area">The area.</param>
    /// <param name="from">The path that changes.</param>
    /// <param name="to">What it becomes.</param>
    public static string Moved(string area, string from, string to) =>
        Holds(from, area) ? Tidy(to) + Tidy(area)[Tidy(from).Length..] : area;

    /// <summary>An area and all that it is a part of, the innermost first: Shop/Checkout, Shop.</summary>
    public static IEnumerable<string> WithParents(string area)
    {
        for (var path = Tidy(area); path.Length > 0; path = path[..Math.Max(0, path.LastIndexOf(Separator))])
        {
            yield return path;
        }
    }

    private static bool IsUnseen(char letter) =>
        !Joiners.Contains(letter)
        && char.GetUnicodeCategory(letter)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;
}
