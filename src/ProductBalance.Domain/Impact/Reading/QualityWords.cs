namespace ProductBalance.Domain.Impact.Reading;

/// <summary>The qualities that people name most when they have no number yet: "better maintainability".</summary>
internal static class QualityWords
{
    private static readonly IReadOnlySet<string> Determiners = WordSet.Of(
        "the our a this each every my your their nightly release main slow"
    );

    private static readonly (IReadOnlySet<string> Words, Quality Quality)[] Shelves =
    [
        (
            WordSet.Of(
                "maintainability maintainable maintenance readability refactor refactoring debt code codebase cleaner modularity "
                    + "complexity architecture"
            ),
            new(
                "maintainability",
                "how long a usual change takes, or how many bugs come back",
                ["Time to change a form from 3 days to 1 day", "Bugs that come back from 8 to 2 a month"]
            )
        ),
        (
            WordSet.Of("usability usable ux experience intuitive user-friendly ui"),
            new(
                "usability",
                "how many people finish the task, or how long it takes them",
                ["Share of users who finish checkout from 62 % to 75 %", "Time to write an invoice from 6 to 2 minutes"]
            )
        ),
        (
            WordSet.Of("builds ci pipeline pipelines compile compiling compilation"),
            new(
                "builds",
                "how long one takes from push to result, or how many fail for no good reason",
                ["Cut CI time from 45 to 12 minutes", "Builds that fail by chance from 12 % to 2 %"]
            )
        ),
        (
            WordSet.Of("performance performant speed fast faster responsiveness snappier slow"),
            new(
                "performance",
                "how long people wait for what, at the 95th percentile",
                ["p95 latency of search from 800 ms to 200 ms", "Page load time from 4.2 s to 2 s"]
            )
        ),
        (
            WordSet.Of("scalability scalable scale scaling scales"),
            new(
                "scalability",
                "how much load it carries, or what one more customer costs",
                [
                    "Throughput from 200 to 1,000 requests per second",
                    "Hosting cost per customer from €4 to €2.50 a month",
                ]
            )
        ),
        (
            WordSet.Of("security secure safer hardening posture"),
            new(
                "security",
                "how many known weak spots are open, or how long one stays open",
                ["Critical vulnerabilities from 20 to 0", "Time to patch from 30 to 5 days"]
            )
        ),
        (
            WordSet.Of("reliability reliable stability stable robustness robust resilience resilient"),
            new(
                "reliability",
                "how often it fails, or how long it is away",
                ["Incidents from 12 to 4 a month", "Availability of the API from 99.5 % to 99.9 %"]
            )
        ),
        (
            WordSet.Of("testability testable"),
            new(
                "testability",
                "how long the tests of a release take, or how many faults they miss",
                ["Time to test a release from 2 days to 4 hours", "Bugs found by customers from 15 to 5 a month"]
            )
        ),
        (
            WordSet.Of("flexibility flexible extensibility extensible adaptability"),
            new(
                "flexibility",
                "how long it takes to add one more of what is often added",
                ["Time to connect a new supplier from 6 to 2 weeks", "Time to open a new country from 9 to 4 weeks"]
            )
        ),
        (
            WordSet.Of("dx ergonomics onboarding developer-experience"),
            new(
                "developer experience",
                "how long from a change to its release, or until a newcomer delivers",
                ["Lead time of a change from 5 days to 1 day", "Time to a newcomer's first release from 15 to 5 days"]
            )
        ),
        (
            WordSet.Of("observability monitoring visibility transparency"),
            new(
                "observability",
                "how long it takes to notice a fault, or to find its cause",
                [
                    "Time to detect an incident from 40 to 5 minutes",
                    "Time to restore the service from 3 h to 45 minutes",
                ]
            )
        ),
        (
            WordSet.Of("quality"),
            new(
                "quality",
                "how many faults reach customers, or how much work is done twice",
                ["Bugs found by customers from 15 to 5 a month", "Time spent on rework from 20 % to 10 %"]
            )
        ),
    ];

    /// <summary>The first quality that a sentence names, the more general ones last; null where it names none.</summary>
    public static Quality? FindIn(IReadOnlyList<Token> tokens) =>
        Shelves.FirstOrDefault(shelf => Nouns(tokens).Any(token => token.IsWordIn(shelf.Words))).Quality;

    // "The build" is what "builds" are; to build is not.
    private static IEnumerable<Token> Nouns(IReadOnlyList<Token> tokens) =>
        tokens.Select(
            (token, i) =>
                token.Is("build") && i > 0 && tokens[i - 1].IsWordIn(Determiners)
                    ? token with
                    {
                        Text = "builds",
                    }
                    : token
        );
}
