using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Data.Sample;

/// <summary>A threat that an item averts.</summary>
/// <param name="Kind">Legal, technical or product.</param>
/// <param name="WhatHappens">What happens when nothing is done.</param>
/// <param name="BitesInDays">Days from today until it bites.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Evidence">Where the reporter has it from.</param>
/// <param name="Reporter">The user name of who saw it.</param>
/// <param name="Confirmer">The user name of the second person; null while nobody has confirmed it.</param>
public sealed record SampleThreat(
    ThreatKind Kind,
    string WhatHappens,
    int BitesInDays,
    ThreatSeverity Severity,
    string Evidence,
    string Reporter,
    string? Confirmer = null
)
{
    public ThreatReport ReportOn(DateOnly today) =>
        new(Kind, WhatHappens, today.AddDays(BitesInDays), Severity, Evidence);
}
