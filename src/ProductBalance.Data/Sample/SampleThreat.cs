using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Data.Sample;

/// <summary>A threat that an item averts.</summary>
/// <param name="Kind">Legal, technical or product.</param>
/// <param name="WhatHappens">What happens when nothing is done.</param>
/// <param name="BitesInDays">Days from today until it bites.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Evidence">Where the reporter has it from.</param>
/// <param name="Reporter">The user name of who saw it.</param>
/// <param name="ReportedDaysAgo">When it was reported.</param>
/// <param name="Judge">The user name of the second person; null while nobody has judged it.</param>
/// <param name="JudgedDaysAgo">When it was judged.</param>
/// <param name="FalseAlarm">Why it was a false alarm; null where it was confirmed.</param>
/// <param name="ResolvedDaysAgo">When the work was done; null where it is not.</param>
public sealed record SampleThreat(
    ThreatKind Kind,
    string WhatHappens,
    int BitesInDays,
    ThreatSeverity Severity,
    string Evidence,
    string Reporter,
    int ReportedDaysAgo = 0,
    string? Judge = null,
    int JudgedDaysAgo = 0,
    string? FalseAlarm = null,
    int? ResolvedDaysAgo = null
)
{
    public ThreatReport ReportOn(DateOnly today) =>
        new(Kind, WhatHappens, today.AddDays(BitesInDays), Severity, Evidence);
}
