using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.LightsOn;
using ProductBalance.Domain.Tests.Support;

namespace ProductBalance.Domain.Tests.LightsOn;

public sealed class ThreatTests
{
    private static readonly Guid Reporter = new("11111111-0000-0000-0000-000000000000");
    private static readonly Guid Judge = new("22222222-0000-0000-0000-000000000000");
    private static readonly DateTimeOffset At = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void New_WaitsForASecondPerson()
    {
        var report = new ThreatReport(ThreatKind.Legal, "Fines", new(2027, 1, 15), ThreatSeverity.Severe, "The law");
        var item = new BacklogItem(new(Judge), new(Reporter), 42, Reporter, At, ParallelTests.Content);

        var threat = new Threat(new(Judge), item, report, Reporter, At);

        Assert.Equal(
            (ThreatState.Reported, null, Reporter, At),
            (threat.State, threat.JudgeId, threat.ReporterId, threat.ReportedAt)
        );
        Assert.Equal((item.ProductId, item.Id), (threat.ProductId, threat.ItemId));
        Assert.Equal(
            report,
            new ThreatReport(threat.Kind, threat.WhatHappens, threat.Bites, threat.Severity, threat.Evidence)
        );
    }

    [Theory]
    [InlineData("confirm", ThreatState.Confirmed)]
    [InlineData("reject", ThreatState.FalseAlarm)]
    public void Judging_BySomebodyElse_Counts(string verdict, ThreatState state)
    {
        var threat = Reported();

        Act(threat, verdict, Judge);

        Assert.Equal((state, Judge), (threat.State, threat.JudgeId));
    }

    [Theory]
    [InlineData("confirm")]
    [InlineData("reject")]
    public void Judging_ByTheReporter_IsRefused(string verdict)
    {
        var threat = Reported();

        var refusal = Assert.Throws<DomainRuleException>(() => Act(threat, verdict, Reporter));

        Assert.Equal(("same-person", ThreatState.Reported, null), (refusal.Code, threat.State, threat.JudgeId));
        Assert.Equal("A threat needs a second pair of eyes: somebody else has to confirm it.", refusal.Message);
    }

    // Every step that is not drawn: from a state, by an act, to a refusal.
    [Theory]
    [InlineData("", "resolve", "threat-not-confirmed")]
    [InlineData("confirm", "confirm", "threat-judged")]
    [InlineData("confirm", "reject", "threat-judged")]
    [InlineData("reject", "confirm", "threat-judged")]
    [InlineData("reject", "reject", "threat-judged")]
    [InlineData("reject", "resolve", "threat-not-confirmed")]
    [InlineData("confirm resolve", "confirm", "threat-judged")]
    [InlineData("confirm resolve", "reject", "threat-judged")]
    [InlineData("confirm resolve", "resolve", "threat-not-confirmed")]
    public void Steps_ThatAreNotDrawn_AreRefused(string before, string act, string code)
    {
        var threat = Reported();
        foreach (var step in before.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            Act(threat, step, Judge);
        }

        var state = threat.State;

        Assert.Equal(code, Assert.Throws<DomainRuleException>(() => Act(threat, act, Judge)).Code);
        Assert.Equal(state, threat.State);
    }

    [Fact]
    public void Resolve_OfAConfirmedThreat_EndsIt()
    {
        var threat = Reported();
        threat.Confirm(Judge, At);

        threat.Resolve(At);

        Assert.Equal(ThreatState.Resolved, threat.State);
    }

    [Fact]
    public void Revise_BeforeItIsJudged_StatesAllOfItAnew()
    {
        var threat = Reported();
        var report = new ThreatReport(ThreatKind.Legal, "Fines", new(2027, 2, 1), ThreatSeverity.Severe, "The law");

        threat.Revise(report, Reporter);

        Assert.Equal((report, null, ThreatState.Reported), (threat.Report, threat.ProposedBites, threat.State));
    }

    // The lane goes by the earlier day until a second person agrees.
    [Theory]
    [InlineData(1, 1)]
    [InlineData(30, 15)]
    public void Revise_OfAConfirmedDay_WaitsForASecondPerson(int day, int laneDay)
    {
        var threat = Confirmed();
        var other = new DateOnly(2027, 1, day);

        threat.Revise(threat.Report with { Bites = other, WhatHappens = "It stops at noon" }, Judge);

        Assert.Equal(("It stops at noon", new DateOnly(2027, 1, 15)), (threat.WhatHappens, threat.Bites));
        Assert.Equal((other, new DateOnly(2027, 1, laneDay)), (threat.ProposedBites, threat.LaneDay));
        Assert.Equal("same-person", Assert.Throws<DomainRuleException>(() => threat.SettleDay(Judge, true)).Code);

        threat.SettleDay(Reporter, agrees: true);

        Assert.Equal((other, null, other), (threat.Bites, threat.ProposedBites, threat.LaneDay));
    }

    [Fact]
    public void SettleDay_LeavesTheDayAsItWas_WhereNobodyAgrees()
    {
        var threat = Confirmed();
        threat.Revise(threat.Report with { Bites = new(2027, 1, 30) }, Judge);

        threat.SettleDay(Judge, agrees: false);

        Assert.Equal((new DateOnly(2027, 1, 15), null), (threat.Bites, threat.ProposedBites));
        Assert.Equal("no-other-day", Assert.Throws<DomainRuleException>(() => threat.SettleDay(Judge, false)).Code);
    }

    [Fact]
    public void Revise_OfTheWordsOfAProposedDay_KeepsWhoProposedIt()
    {
        var threat = Confirmed();
        threat.Revise(threat.Report with { Bites = new(2027, 1, 30) }, Judge);

        threat.Revise(threat.Report with { Evidence = "The vendor, again" }, Reporter);

        Assert.Equal(Judge, threat.ProposerId);
    }

    [Theory]
    [InlineData("reject")]
    [InlineData("confirm resolve")]
    public void Revise_OfAClosedThreat_IsRefused(string steps)
    {
        var threat = Reported();
        foreach (var step in steps.Split(' '))
        {
            Act(threat, step, Judge);
        }

        var refusal = Assert.Throws<DomainRuleException>(() => threat.Revise(threat.Report, Judge));

        Assert.Equal("threat-closed", refusal.Code);
    }

    [Theory]
    [InlineData("reject", ThreatState.Reported)]
    [InlineData("confirm", ThreatState.Reported)]
    [InlineData("confirm resolve", ThreatState.Confirmed)]
    public void TakeBack_GoesOneStepBack(string steps, ThreatState state)
    {
        var threat = Reported();
        foreach (var step in steps.Split(' '))
        {
            Act(threat, step, Judge);
        }

        threat.TakeBack(threat.State);

        Assert.Equal((state, null, null), (threat.State, threat.ResolvedAt, threat.Reason));
        Assert.Equal(state == ThreatState.Confirmed ? Judge : null, threat.JudgeId);
    }

    [Fact]
    public void TakeBack_BeforeAnyJudgement_IsRefused() =>
        Assert.Equal(
            "threat-not-judged",
            Assert.Throws<DomainRuleException>(() => Reported().TakeBack(ThreatState.Reported)).Code
        );

    [Fact]
    public void TakeBack_OfAnEarlierStep_IsRefused()
    {
        var threat = Confirmed();
        threat.Resolve(At);

        var refusal = Assert.Throws<DomainRuleException>(() => threat.TakeBack(ThreatState.Confirmed));

        Assert.Equal(("changed-since", ThreatState.Resolved), (refusal.Code, threat.State));
    }

    private static Threat Confirmed()
    {
        var threat = Reported();
        threat.Confirm(Judge, At);
        return threat;
    }

    private static Threat Reported() =>
        new(
            default,
            new BacklogItem(default, default, 42, Reporter, At, ParallelTests.Content),
            new ThreatReport(ThreatKind.Technical, "It stops", new(2027, 1, 15), ThreatSeverity.Critical, "The vendor"),
            Reporter,
            At
        );

    private static void Act(Threat threat, string act, Guid by)
    {
        switch (act)
        {
            case "confirm":
                threat.Confirm(by, At);
                break;
            case "reject":
                threat.Reject(by, "No", At);
                break;
            default:
                threat.Resolve(At);
                break;
        }
    }
}
