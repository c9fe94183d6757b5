using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Web.Features.LightsOn;

/// <summary>Which steps a page offers to somebody. What is allowed, the store decides again.</summary>
public static class ThreatSteps
{
    /// <summary>The steps, the main one first.</summary>
    public static IEnumerable<ThreatStep> Of(Threat threat, Standing standing)
    {
        var (mayJudge, me) = (standing.Allows(Permission.Confirm), standing.Actor.UserId);
        return threat.State switch
        {
            ThreatState.Reported => OfReported(threat, mayJudge, me, standing.Allows(Permission.Report)),
            _ when !mayJudge => [],
            ThreatState.Confirmed => OfConfirmed(threat, me),
            _ => [ThreatStep.TakeBack],
        };
    }

    public static string Label(ThreatStep step) =>
        step switch
        {
            ThreatStep.Confirm => "Confirm",
            ThreatStep.Reject => "False alarm…",
            ThreatStep.AgreeToDay => "Agree to the day",
            ThreatStep.KeepDay => "Leave the day",
            ThreatStep.Resolve => "Resolve",
            ThreatStep.Edit => "Edit…",
            _ => "Take back",
        };

    private static IEnumerable<ThreatStep> OfReported(Threat threat, bool mayJudge, Guid me, bool mayReport)
    {
        if (mayJudge && threat.ReporterId != me)
        {
            yield return ThreatStep.Confirm;
            yield return ThreatStep.Reject;
        }

        if (mayJudge || (mayReport && threat.ReporterId == me))
        {
            yield return ThreatStep.Edit;
        }
    }

    private static IEnumerable<ThreatStep> OfConfirmed(Threat threat, Guid me)
    {
        if (threat.ProposedBites is not null)
        {
            if (threat.ProposerId != me)
            {
                yield return ThreatStep.AgreeToDay;
            }

            yield return ThreatStep.KeepDay;
        }

        yield return ThreatStep.Resolve;
        yield return ThreatStep.Edit;
        yield return ThreatStep.TakeBack;
    }
}
