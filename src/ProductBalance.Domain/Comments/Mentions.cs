namespace ProductBalance.Domain.Comments;

/// <summary>Who is named with an @ in a text.</summary>
public static class Mentions
{
    /// <summary>
    /// The people whom a text names: an @ at the start of a word, and right behind it the whole name, in capitals or not.
    /// Where one name begins another one, the longest that stands there counts; people of the same name are all meant.
    /// </summary>
    /// <param name="text">What somebody wrote.</param>
    /// <param name="people">Who can be named.</param>
    public static IReadOnlySet<Guid> In(string text, IReadOnlyDictionary<Guid, string> people)
    {
        HashSet<Guid> named = [];
        for (var at = text.IndexOf('@'); at >= 0; at = text.IndexOf('@', at + 1))
        {
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
            {
                named.UnionWith(At(text, at + 1, people));
            }
        }

        return named;
    }

    private static IEnumerable<Guid> At(string text, int start, IReadOnlyDictionary<Guid, string> people)
    {
        var there = people.Where(person => StandsAt(text, start, person.Value)).ToList();
        var longest = there.Select(person => person.Value.Length).DefaultIfEmpty().Max();
        return there.Where(person => person.Value.Length == longest).Select(person => person.Key);
    }

    private static bool StandsAt(string text, int start, string name)
    {
        var end = start + name.Length;
        return name.Length > 0
            && end <= text.Length
            && text.AsSpan(start, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase)
            && (end == text.Length || !char.IsLetterOrDigit(text[end]));
    }
}
