namespace ProductBalance.Web.Outgoing.Connections;

/// <summary>How many issues a first page shows, in words.</summary>
internal static class FoundIssues
{
    public static string InWords(int count, bool hasMore) =>
        hasMore ? $"{count} or more issues"
        : count == 1 ? "1 issue"
        : $"{count} issues";
}
