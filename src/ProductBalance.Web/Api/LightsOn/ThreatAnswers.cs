using ProductBalance.Data.LightsOn;
using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Web.Api.LightsOn;

/// <summary>What the API tells of threats.</summary>
public static class ThreatAnswers
{
    public static ThreatAnswer Of(ThreatView view, LightsOnBoard board)
    {
        var threat = view.Threat;
        return new()
        {
            Id = threat.Id.Value,
            Item = view.Row.Number,
            Kind = threat.Kind,
            State = threat.State,
            WhatHappens = threat.WhatHappens,
            Bites = threat.Bites,
            OtherDay = threat.ProposedBites,
            Severity = threat.Severity,
            Evidence = threat.Evidence,
            Reporter = view.ReporterName,
            ReportedAt = threat.ReportedAt,
            Judge = view.JudgeName,
            JudgedAt = threat.JudgedAt,
            Reason = threat.Reason,
            ResolvedAt = threat.ResolvedAt,
            Lane = threat.State == ThreatState.Confirmed ? LaneOf(view.Row.Number, board) : null,
        };
    }

    private static LaneAnswer? LaneOf(int number, LightsOnBoard board) =>
        board.Lane.Forecast.Outlooks.FirstOrDefault(each => each.Task.Number == number) is { } outlook
            ? LaneAnswer.Of(outlook)
            : null;
}
