namespace ProductBalance.Domain.Impact.Reading;

/// <summary>Two good sentences of the same sort as the one that was read.</summary>
internal static class ExampleShelf
{
    private static readonly (string Topics, string[] Examples)[] Shelves =
    [
        (
            "ci build builds pipeline deploy deploys deployment release tests test suite merge compile",
            ["Cut CI time from 45 to 12 minutes", "Deploys per week from 2 to 10"]
        ),
        (
            "cost costs bill spend money hosting licence license cloud budget expensive cheaper savings",
            ["Cloud bill from €4,000 to €2,500 per month", "Card fees from 2.9 % to 2.4 %"]
        ),
        (
            "error errors bug bugs incident incidents outage crash crashes stable reliability availability robust failures",
            ["Incidents from 12 to 4 a month", "Availability of the API from 99.5 % to 99.9 %"]
        ),
        (
            "conversion sales revenue customers users user checkout sign-ups onboarding churn retention signup love ux",
            ["Checkout conversion from 2.1 % to 2.6 %", "Monthly churn from 3.2 % to 2.4 %"]
        ),
        (
            "support tickets ticket complaints calls help emails",
            ["Support tickets about invoices from 300 to 120 a month", "Time to first answer from 9 h to 2 h"]
        ),
        (
            "security vulnerabilities vulnerability patch risk compliance privacy",
            ["Critical vulnerabilities from 20 to 0", "Time to patch from 30 to 5 days"]
        ),
        (
            "memory size disk bundle image storage cpu energy",
            ["Container image from 2 GB to 512 MB", "Memory per worker from 900 MB to 400 MB"]
        ),
        (
            "latency slow fast faster speed performance load page query response",
            ["p95 latency of search from 800 ms to 200 ms", "Page load time from 4.2 s to 2 s"]
        ),
        (
            "code maintainability refactor refactoring debt quality complexity architecture cleaner maintenance developers",
            ["Time to change a form from 3 days to 1 day", "Bugs that come back from 8 to 2 a month"]
        ),
    ];

    private static readonly string[] General =
    [
        "Cut CI time from 45 to 12 minutes",
        "Support tickets about invoices from 300 to 120 a month",
    ];

    public static IReadOnlyList<string> For(IReadOnlyList<Token> tokens)
    {
        var words = tokens.Where(token => token.Kind is TokenKind.Word).Select(token => token.Text).ToHashSet();
        var (matches, examples) = Shelves
            .Select(shelf => (Matches: shelf.Topics.Split(' ').Count(words.Contains), shelf.Examples))
            .MaxBy(shelf => shelf.Matches);
        return matches > 0 ? examples : General;
    }
}
