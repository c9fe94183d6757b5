using System.Globalization;

namespace ProductBalance.Web.Shared;

/// <summary>The addresses of one published roadmap, below where its readers find it.</summary>
/// <param name="Newest">The newest version.</param>
public sealed record RoadmapUrls(string Newest)
{
    /// <summary>The list of versions.</summary>
    public string Versions => $"{Newest}/versions";

    /// <summary>What changed between two versions.</summary>
    public string Changes => $"{Newest}/changes";

    public string Feed => $"{Newest}/feed.atom";

    public string Calendar => $"{Newest}/roadmap.ics";

    public string Json => $"{Newest}/roadmap.json";

    /// <summary>The newest version for a frame of another site.</summary>
    public string Embed => $"{Newest}/embed";

    public string Version(int number) => string.Create(CultureInfo.InvariantCulture, $"{Newest}/v/{number}");

    /// <summary>The picture of a version by which others show a link to it.</summary>
    public string Picture(int number) => $"{Version(number)}/picture.png";

    /// <summary>An entry in the newest version.</summary>
    public string Entry(string key) => $"{Newest}#{key}";

    /// <summary>Where a reader says what they think of an entry, or of the roadmap as a whole.</summary>
    public string Feedback(string? entry) =>
        entry is null ? $"{Newest}/feedback" : $"{Newest}/feedback?entry={Uri.EscapeDataString(entry)}";

    public string FeedbackThanks => $"{Newest}/feedback/thanks";

    public string ChangesBetween(int from, int to) =>
        string.Create(CultureInfo.InvariantCulture, $"{Changes}?from={from}&to={to}");
}
