using ProductBalance.Domain.Planning.Progress;

namespace ProductBalance.Web.Features.Sprints.Running;

/// <summary>A burn-up in a sentence.</summary>
public static class BurnUpWords
{
    /// <summary>“12.5 of 45 person-days are done. An even pace would have done 13 by now; the plan may take 40 to 52.”</summary>
    public static string Of(BurnUp burnUp)
    {
        if (burnUp.Days is not [.., var last])
        {
            return "Its first day is still to come.";
        }

        var done = $"{Figures.Effort(last.Done)} of {Figures.Effort(last.Scope)} person-days are done";
        var range = $"{Figures.Effort(burnUp.Range.Low)} to {Figures.Effort(burnUp.Range.High)}";
        return last.Day < burnUp.Period.End
            ? $"{done}. An even pace would have done {Figures.Effort(burnUp.IdealOn(last.Day))} by now; the whole plan may take {range}."
            : $"{done}. By its estimates the plan could have taken {range}.";
    }
}
