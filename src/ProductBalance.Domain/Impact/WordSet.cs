namespace ProductBalance.Domain.Impact;

/// <summary>Word lists are written as running text: they are read more often as a whole than line by line.</summary>
internal static class WordSet
{
    public static IReadOnlySet<string> Of(string words) => words.Split(' ').ToHashSet();
}
