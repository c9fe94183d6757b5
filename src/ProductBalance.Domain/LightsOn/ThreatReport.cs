namespace ProductBalance.Domain.LightsOn;

/// <summary>What a reporter says of a threat.</summary>
/// <param name="Kind">Legal, technical or product.</param>
/// <param name="WhatHappens">What happens when nothing is done.</param>
/// <param name="Bites">The day it bites.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Evidence">A link, or a sentence that names the source.</param>
public sealed record ThreatReport(
    ThreatKind Kind,
    string WhatHappens,
    DateOnly Bites,
    ThreatSeverity Severity,
    string Evidence
);
