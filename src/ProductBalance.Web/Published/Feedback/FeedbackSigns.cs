namespace ProductBalance.Web.Published.Feedback;

/// <summary>What a roadmap shows of feedback: to how many readers an entry matters, and where to say so.</summary>
/// <param name="Counts">How many there are, by the entry's key.</param>
/// <param name="UrlOf">Where one says it, by the entry's key; null for the roadmap as a whole.</param>
public sealed record FeedbackSigns(IReadOnlyDictionary<string, int> Counts, Func<string?, string> UrlOf)
{
    /// <summary>With other counts, a page is another one.</summary>
    public string Tag =>
        string.Join(';', Counts.OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => $"{count}"));
}
