namespace ProductBalance.Domain.Impact;

/// <summary>Nouns that teams measure, by the way that is better, and nouns that cannot be measured as such.</summary>
internal static class MetricWords
{
    public static readonly IReadOnlySet<string> LowerIsBetter = WordSet.Of(
        "time times latency latencies duration durations delay delays wait waiting cost costs bill bills spend "
            + "spending expense expenses error errors failure failures bug bugs defect defects crash crashes incident "
            + "incidents outage outages ticket tickets complaint complaints size memory ram heap usage consumption "
            + "footprint churn bounce bounces abandonment downtime lag overhead queue backlog vulnerability "
            + "vulnerabilities alert alerts retry retries flakiness regression regressions turnaround emission "
            + "emissions energy electricity step steps click clicks returns refund refunds chargeback chargebacks fraud "
            + "loss losses ttfb lcp cls inp fcp tti mttr mttd p50 p75 p90 p95 p99 p999 allocation allocations fee fees "
            + "violation violations warning warnings timeouts rollback rollbacks miss misses overtime handovers effort "
            + "load fees price unsubscribes cancellations disputes escalations email emails calls runtime cpu "
            + "disk storage traffic-cost lead cycle pauses pause stalls stall mistakes typos leaks findings co2 "
            + "interruptions pages-per-shift duplicates rework waste"
    );

    public static readonly IReadOnlySet<string> HigherIsBetter = WordSet.Of(
        "throughput conversion conversions revenue sales coverage availability uptime retention satisfaction nps csat "
            + "score scores accuracy precision recall adoption sign-ups signups users user visitors sessions views ctr "
            + "engagement orders order margin profit bandwidth rps capacity hit hits success reach subscribers velocity "
            + "frequency compliance registrations bookings purchases downloads installs renewals referrals leads "
            + "productivity crash-free income turnover activation completion profits deployments mrr arr gmv upsell "
            + "value lifetime subscriptions customers participation clickthrough click-through"
    );

    /// <summary>Countable in themselves; the words around them tell the way.</summary>
    public static readonly IReadOnlySet<string> Neutral = WordSet.Of(
        "count counts number numbers rate rates share percentage ratio volume amount level levels performance benchmark "
            + "benchmarks speed requests request queries query points traffic length builds build deploys runs series"
    );

    /// <summary>Phrases whose last word misleads.</summary>
    public static readonly IReadOnlyDictionary<string, MetricDirection> Phrases = new Dictionary<
        string,
        MetricDirection
    >
    {
        ["time on site"] = MetricDirection.HigherIsBetter,
        ["time on page"] = MetricDirection.HigherIsBetter,
        ["time between failures"] = MetricDirection.HigherIsBetter,
        ["time in app"] = MetricDirection.HigherIsBetter,
        ["session duration"] = MetricDirection.HigherIsBetter,
        ["session durations"] = MetricDirection.HigherIsBetter,
        ["session length"] = MetricDirection.HigherIsBetter,
        ["watch time"] = MetricDirection.HigherIsBetter,
        ["battery life"] = MetricDirection.HigherIsBetter,
        ["order value"] = MetricDirection.HigherIsBetter,
        ["crash-free"] = MetricDirection.HigherIsBetter,
        ["free memory"] = MetricDirection.HigherIsBetter,
        ["cost savings"] = MetricDirection.HigherIsBetter,
        ["load time"] = MetricDirection.LowerIsBetter,
        ["lead time"] = MetricDirection.LowerIsBetter,
    };

    public static readonly IReadOnlySet<string> Vague = WordSet.Of(
        "quality happiness experience ux dx morale usability look feel code codebase architecture design structure debt "
            + "joy fun clarity elegance hygiene posture security safety trust confidence culture collaboration "
            + "communication knowledge understanding life things stuff everything anything all something nothing "
            + "world service product system platform app software version solution process processes workflow way "
            + "situation world mood love pain chaos mess complexity modularity coupling cohesion documentation "
            + "innovation insight insights support consistency resilience awareness"
    );

    /// <summary>-ity words that are measured all the same.</summary>
    public static readonly IReadOnlySet<string> MeasuredAbilities = WordSet.Of(
        "availability capacity velocity quantity density utility activity electricity vulnerability productivity "
            + "probability city entity business illness seniority table tables timetable parity disability accessibility"
    );

    /// <summary>Heads of settings: somebody turns them, so a change of them is a means and no impact.</summary>
    public static readonly IReadOnlySet<string> Settings = WordSet.Of(
        "timeout limit limits quota threshold ttl interval version versions replicas setting parameter flag port "
            + "maximum padding margin-top font opacity zoom resolution node nodes"
    );

    public static readonly IReadOnlyList<string> SettingPhrases =
    [
        "pool size",
        "batch size",
        "buffer size",
        "font size",
        "log level",
        "thread count",
        "worker count",
    ];

    /// <summary>People are what is spent, not what improves.</summary>
    public static readonly IReadOnlySet<string> People = WordSet.Of(
        "engineer engineers developer developers people person persons colleague colleagues devs dev designer designers "
            + "team teams tester testers sprint sprints"
    );
}
