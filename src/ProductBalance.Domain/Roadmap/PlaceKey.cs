using System.Text;

namespace ProductBalance.Domain.Roadmap;

/// <summary>
/// The order of a list as texts: between any two there is another, so that a move writes one row and leaves all others as
/// they are. Texts compare by their characters' codes.
/// </summary>
public static class PlaceKey
{
    /// <summary>Longest key that stays; a list that would need a longer one is spread anew.</summary>
    public const int MaxLength = 200;

    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <summary>A key between two others.</summary>
    /// <param name="low">The one above; null at the top.</param>
    /// <param name="high">The one below; null at the end.</param>
    /// <exception cref="ArgumentException">They are not in order.</exception>
    public static string Between(string? low, string? high)
    {
        if (low is not null && high is not null && string.CompareOrdinal(low, high) >= 0)
        {
            throw new ArgumentException("The keys are not in order.", nameof(high));
        }

        var key = new StringBuilder();
        while (true)
        {
            var from = DigitOf(low, key.Length) ?? 0;
            var to = DigitOf(high, key.Length) ?? Digits.Length;
            var middle = (from + to) / 2;
            key.Append(Digits[middle]);
            if (middle > from)
            {
                return key.ToString();
            }

            if (to > from)
            {
                high = null; // whatever follows is below it
            }
        }
    }

    /// <summary>Keys for a whole list, with room between them.</summary>
    public static IReadOnlyList<string> Spread(int count)
    {
        var keys = new List<string>(count);
        while (keys.Count < count)
        {
            keys.Add(Between(keys.LastOrDefault(), high: null));
        }

        return keys;
    }

    private static int? DigitOf(string? key, int at) => at < key?.Length ? Digits.IndexOf(key[at]) : null;
}
