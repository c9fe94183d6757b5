using ProductBalance.Domain.Planning.Progress;

namespace ProductBalance.Web.Features.Sprints.Running;

/// <summary>A burn-up in a sentence.</summary>
public static class BurnUpWords
{
    /// <summary>“12.5 of 45 person-days are done. An even pace would have done 13 by now.”</summary>
    public static string Of(BurnUp burnUp) =>
        burnUp.Days is [.., var last]
            ? $"{Figures.Number(last.Done)} of {Figures.Number(last.Scope)} person-days are done. An even pace would have done {Figures.Number(Math.Min(burnUp.Planned, burnUp.IdealOn(last.Day)))} by now; the whole plan may take {Figures.Number(burnUp.Range.Low)} to {Figures.Number(burnUp.Range.High)}."
            : "Its first day is still to come.";
}
