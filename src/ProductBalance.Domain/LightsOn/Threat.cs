using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.LightsOn;

/// <summary>
/// Something legal, technical or of the market that can take the product down. Once a second person confirmed it, its
/// item stands in the lights-on lane, ordered by the day it bites.
/// </summary>
public sealed class Threat
{
    /// <summary>Longest text of what happens, and of the evidence, in characters.</summary>
    public const int TextMaxLength = 1_000;

    private Threat() { }

    /// <summary>Reports a threat.</summary>
    public Threat(ThreatId id, BacklogItem item, ThreatReport report, Guid reporterId, DateTimeOffset at)
    {
        (Id, ProductId, ItemId, ReporterId, ReportedAt) = (id, item.ProductId, item.Id, reporterId, at);
        (Kind, WhatHappens, Bites, Severity, Evidence) = (
            report.Kind,
            report.WhatHappens,
            report.Bites,
            report.Severity,
            report.Evidence
        );
    }

    /// <summary>Identifies it.</summary>
    public ThreatId Id { get; private set; }

    /// <summary>The product that is threatened.</summary>
    public ProductId ProductId { get; private set; }

    /// <summary>The work that answers it.</summary>
    public ItemId ItemId { get; private set; }

    /// <summary>Legal, technical or product.</summary>
    public ThreatKind Kind { get; private set; }

    /// <summary>What happens when nothing is done.</summary>
    public string WhatHappens { get; private set; } = "";

    /// <summary>The day it bites.</summary>
    public DateOnly Bites { get; private set; }

    /// <summary>How bad it is.</summary>
    public ThreatSeverity Severity { get; private set; }

    /// <summary>A link, or a sentence that names the source.</summary>
    public string Evidence { get; private set; } = "";

    /// <summary>Who reported it.</summary>
    public Guid ReporterId { get; private set; }

    /// <summary>When it was reported (UTC).</summary>
    public DateTimeOffset ReportedAt { get; private set; }

    /// <summary>Who judged it; never the reporter.</summary>
    public Guid? JudgeId { get; private set; }

    /// <summary>What became of it.</summary>
    public ThreatState State { get; private set; } = ThreatState.Reported;

    /// <summary>Version token, renewed at each save.</summary>
    public Guid Version { get; private set; }

    /// <summary>A second person agrees: the item enters the lane.</summary>
    /// <exception cref="DomainRuleException">The same person, or it was judged before.</exception>
    public void Confirm(Guid judgeId) => Judge(judgeId, ThreatState.Confirmed);

    /// <summary>A second person finds no threat.</summary>
    /// <exception cref="DomainRuleException">The same person, or it was judged before.</exception>
    public void Reject(Guid judgeId) => Judge(judgeId, ThreatState.FalseAlarm);

    /// <summary>The work is done; the item leaves the lane.</summary>
    /// <exception cref="DomainRuleException">It is not confirmed.</exception>
    public void Resolve()
    {
        if (State != ThreatState.Confirmed)
        {
            throw new DomainRuleException("threat-not-confirmed", "Only a confirmed threat can be resolved.");
        }

        State = ThreatState.Resolved;
    }

    private void Judge(Guid judgeId, ThreatState verdict)
    {
        if (State != ThreatState.Reported)
        {
            throw new DomainRuleException(
                "threat-judged",
                "This threat was judged already. Report a new one if things changed."
            );
        }

        if (judgeId == ReporterId)
        {
            throw new DomainRuleException(
                "same-person",
                "A threat needs a second pair of eyes: somebody else has to confirm it."
            );
        }

        (State, JudgeId) = (verdict, judgeId);
    }
}
