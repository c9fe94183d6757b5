using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.LightsOn;

/// <summary>
/// Something legal, technical or of the market that can take the product down. Once a second person confirmed it, its
/// item stands in the lights-on lane, ordered by the day it bites.
/// </summary>
public sealed class Threat
{
    /// <summary>Longest text of what happens, of the evidence and of a reason, in characters.</summary>
    public const int TextMaxLength = 1_000;

    private Threat() { }

    /// <summary>Reports a threat.</summary>
    public Threat(ThreatId id, BacklogItem item, ThreatReport report, Guid reporterId, DateTimeOffset at)
    {
        (Id, ProductId, ItemId, ReporterId, ReportedAt) = (id, item.ProductId, item.Id, reporterId, at);
        Restate(report);
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

    /// <summary>The day it bites; of a confirmed threat, the day that two people agreed on.</summary>
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

    /// <summary>When it was judged (UTC); null until then.</summary>
    public DateTimeOffset? JudgedAt { get; private set; }

    /// <summary>Why it is a false alarm; null where it is none.</summary>
    public string? Reason { get; private set; }

    /// <summary>When the work was done (UTC); null until then.</summary>
    public DateTimeOffset? ResolvedAt { get; private set; }

    /// <summary>Another day that somebody states for a confirmed threat, until a second person agrees; else null.</summary>
    public DateOnly? ProposedBites { get; private set; }

    /// <summary>Who states another day.</summary>
    public Guid? ProposerId { get; private set; }

    /// <summary>The bite day for which people were warned that the last chance to begin comes near; null before.</summary>
    public DateOnly? WarnedFor { get; private set; }

    /// <summary>What became of it.</summary>
    public ThreatState State { get; private set; } = ThreatState.Reported;

    /// <summary>Version token, renewed at each save.</summary>
    public Guid Version { get; private set; }

    /// <summary>What its reporter says of it, as it stands now.</summary>
    public ThreatReport Report => new(Kind, WhatHappens, ProposedBites ?? Bites, Severity, Evidence);

    /// <summary>
    /// The day that the lane goes by: of two that people state the earlier, so that nobody can put a danger off alone.
    /// </summary>
    public DateOnly LaneDay => ProposedBites < Bites ? ProposedBites.Value : Bites;

    /// <summary>
    /// States it anew. Before it is judged, all of it; afterwards another day waits for a second person.
    /// </summary>
    /// <exception cref="DomainRuleException">It was a false alarm, or it is resolved.</exception>
    public void Revise(ThreatReport report, Guid editorId)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (State is ThreatState.FalseAlarm or ThreatState.Resolved)
        {
            throw new DomainRuleException(
                "threat-closed",
                "This threat is closed, so it stays as it was. Report a new one if things changed."
            );
        }

        if (State == ThreatState.Reported)
        {
            Restate(report);
            return;
        }

        ProposerId =
            report.Bites == Bites ? null
            : report.Bites == ProposedBites ? ProposerId
            : editorId;
        ProposedBites = report.Bites == Bites ? null : report.Bites;
        Restate(report with { Bites = Bites });
    }

    /// <summary>A second person agrees: the item enters the lane.</summary>
    /// <exception cref="DomainRuleException">The same person, or it was judged before.</exception>
    public void Confirm(Guid judgeId, DateTimeOffset at) => Judge(judgeId, ThreatState.Confirmed, reason: null, at);

    /// <summary>A second person finds no threat.</summary>
    /// <exception cref="DomainRuleException">The same person, or it was judged before.</exception>
    public void Reject(Guid judgeId, string reason, DateTimeOffset at) =>
        Judge(judgeId, ThreatState.FalseAlarm, reason, at);

    /// <summary>A second person agrees with another day, or leaves the day as it was.</summary>
    /// <exception cref="DomainRuleException">No other day is stated, or the same person agrees with it.</exception>
    public void SettleDay(Guid judgeId, bool agrees)
    {
        if (ProposedBites is not { } day)
        {
            throw new DomainRuleException("no-other-day", "Nobody states another day for this threat by now.");
        }

        if (agrees && judgeId == ProposerId)
        {
            throw new DomainRuleException(
                "same-person",
                "Another day needs a second pair of eyes: somebody else has to agree."
            );
        }

        (Bites, ProposedBites, ProposerId) = (agrees ? day : Bites, null, null);
    }

    /// <summary>The work is done; the item leaves the lane.</summary>
    /// <exception cref="DomainRuleException">It is not confirmed.</exception>
    public void Resolve(DateTimeOffset at)
    {
        if (State != ThreatState.Confirmed)
        {
            throw new DomainRuleException("threat-not-confirmed", "Only a confirmed threat can be resolved.");
        }

        (State, ResolvedAt) = (ThreatState.Resolved, at);
    }

    /// <summary>Takes the last step back: a resolution, or the judgement.</summary>
    /// <param name="from">What it came to by that step.</param>
    /// <exception cref="DomainRuleException">It is not judged, or another step was taken since.</exception>
    public void TakeBack(ThreatState from)
    {
        if (State != from)
        {
            throw new DomainRuleException(
                "changed-since",
                "Somebody took another step with this threat meanwhile. Look at what became of it, and decide again."
            );
        }

        switch (State)
        {
            case ThreatState.Resolved:
                (State, ResolvedAt) = (ThreatState.Confirmed, null);
                break;
            case ThreatState.Reported:
                throw new DomainRuleException("threat-not-judged", "Nobody has judged this threat yet.");
            default:
                (State, JudgeId, JudgedAt, Reason) = (ThreatState.Reported, null, null, null);
                (Bites, ProposedBites, ProposerId) = (ProposedBites ?? Bites, null, null);
                break;
        }
    }

    /// <summary>Remembers that people were warned; another day makes them be warned again.</summary>
    public void Warned() => WarnedFor = LaneDay;

    private void Judge(Guid judgeId, ThreatState verdict, string? reason, DateTimeOffset at)
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

        (State, JudgeId, Reason, JudgedAt) = (verdict, judgeId, reason, at);
    }

    private void Restate(ThreatReport report) =>
        (Kind, WhatHappens, Bites, Severity, Evidence) = (
            report.Kind,
            report.WhatHappens,
            report.Bites,
            report.Severity,
            report.Evidence
        );
}
