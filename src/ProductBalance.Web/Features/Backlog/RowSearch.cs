using System.Globalization;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Backlog;

/// <summary>Finds items in a dialog by what people type: a number, a key, or words of the title.</summary>
public static class RowSearch
{
    /// <summary>Whether a row is meant; any is while nothing is typed.</summary>
    public static bool Matches(BacklogRow row, Product product, string typed) =>
        typed.Trim() is not { Length: > 0 } words
        || row.Content.Title.Contains(words, StringComparison.CurrentCultureIgnoreCase)
        || product.KeyOf(row.Number).Equals(words, StringComparison.OrdinalIgnoreCase)
        || row.Number.ToString(CultureInfo.InvariantCulture) == words;
}
