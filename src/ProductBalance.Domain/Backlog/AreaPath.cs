namespace ProductBalance.Domain.Backlog;

/// <summary>
/// An area of the system as a path: <c>Shop/Checkout</c> is a part of <c>Shop</c>. Case and blanks around the names mean
/// nothing.
/// </summary>
public static class AreaPath
{
    private const char Separator = '/';

    /// <summary>The path as it is kept: no blanks around its names, and no empty name. Empty where no name is left.</summary>
    public static string Tidy(string path) =>
        string.Join(
            Separator,
            path.Split(Separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        );

    /// <summary>Whether an area is another one, or a part of it.</summary>
    /// <param name="area">The area that may hold the other.</param>
    /// <param name="part">The other.</param>
    public static bool Holds(string area, string part)
    {
        var (whole, inner) = (Tidy(area), Tidy(part));
        return inner.StartsWith(whole, StringComparison.OrdinalIgnoreCase)
            && (inner.Length == whole.Length || inner[whole.Length] == Separator);
    }

    /// <summary>An area and all that it is a part of, the innermost first: Shop/Checkout, Shop.</summary>
    public static IEnumerable<string> WithParents(string area)
    {
        for (var path = Tidy(area); path.Length > 0; path = path[..Math.Max(0, path.LastIndexOf(Separator))])
        {
            yield return path;
        }
    }
}
