using ProductBalance.Domain;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Data.Exchange.Writing.Records;

/// <summary>A threat that an item answers, with what became of it.</summary>
/// <param name="State">What became of it.</param>
/// <param name="Kind">Legal, technical or product.</param>
/// <param name="WhatHappens">What happens when nothing is done.</param>
/// <param name="Bites">The day it bites.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Evidence">A link, or a sentence that names the source.</param>
/// <param name="Reporter">Who reported it; null where nobody knows any more.</param>
/// <param name="ReportedAt">When.</param>
/// <param name="Judge">Who judged it; null where nobody knows any more.</param>
/// <param name="JudgedAt">When; null until then.</param>
/// <param name="Reason">Why it is a false alarm.</param>
/// <param name="ResolvedAt">When the work was done.</param>
/// <param name="ProposedBites">Another day that somebody states, until a second person agrees.</param>
/// <param name="Proposer">Who states it.</param>
public sealed record ExportedThreat(
    ThreatState State,
    ThreatKind Kind,
    string WhatHappens,
    DateOnly Bites,
    ThreatSeverity Severity,
    string Evidence,
    string? Reporter,
    DateTimeOffset ReportedAt,
    string? Judge,
    DateTimeOffset? JudgedAt,
    string? Reason,
    DateTimeOffset? ResolvedAt,
    DateOnly? ProposedBites,
    string? Proposer
)
{
    internal ThreatReport Report => new(Kind, WhatHappens, Bites, Severity, Evidence);

    internal static ExportedThreat Of(Threat threat, IReadOnlyDictionary<Guid, string> names) =>
        new(
            threat.State,
            threat.Kind,
            threat.WhatHappens,
            threat.Bites,
            threat.Severity,
            threat.Evidence,
            names.GetValueOrDefault(threat.ReporterId),
            threat.ReportedAt,
            threat.JudgeId is { } judge ? names.GetValueOrDefault(judge) : null,
            threat.JudgedAt,
            threat.Reason,
            threat.ResolvedAt,
            threat.ProposedBites,
            threat.ProposerId is { } proposer ? names.GetValueOrDefault(proposer) : null
        );

    /// <summary>Takes the steps again that it took, by the rules that held for them.</summary>
    /// <param name="item">What answers it.</param>
    /// <param name="personNamed">The person of a name; null for a name that nobody has here.</param>
    /// <param name="importer">Speaks for a reporter whom nobody knows here, since letters about it need a reader.</param>
    /// <param name="at">When it comes back (UTC).</param>
    internal Threat For(BacklogItem item, Func<string?, Guid?> personNamed, Guid importer, DateTimeOffset at)
    {
        var reporter = personNamed(Reporter) ?? importer;
        var threat = new Threat(new(Guid.CreateVersion7(at)), item, Report, reporter, ReportedAt);
        if (State == ThreatState.Reported)
        {
            return threat;
        }

        // Two people judged it there; here one of them may be missing, or both stand for the importer.
        var judge = personNamed(Judge) is { } known && known != reporter ? known : NamedGuid.Of($"judge {Judge}");
        if (State == ThreatState.FalseAlarm)
        {
            threat.Reject(judge, Reason ?? "", JudgedAt ?? ReportedAt);
            return threat;
        }

        threat.Confirm(judge, JudgedAt ?? ReportedAt);
        if (ProposedBites is { } day)
        {
            threat.Revise(Report with { Bites = day }, personNamed(Proposer) ?? importer);
        }

        if (State == ThreatState.Resolved)
        {
            threat.Resolve(ResolvedAt ?? at);
        }

        return threat;
    }
}
