using ProductBalance.Domain.Waiting;

namespace ProductBalance.Web.Features.Waiting;

/// <summary>Waits as people read them.</summary>
public static class WaitWords
{
    /// <summary>For what, and until when, in a cell: “for designs, until 2 Dec”.</summary>
    public static string Of(Wait wait) =>
        $"for {WaitReasons.InWords(wait.Reason)}, until {Figures.DayOfYear(wait.ExpectedUntil)}";

    /// <summary>How long it has lasted: “for 11 days”.</summary>
    public static string AgeOf(Wait wait, DateOnly today) =>
        wait.AgeOn(today) switch
        {
            0 => "since today",
            1 => "for a day",
            var days => $"for {days} days",
        };

    /// <summary>By how much the expected day has passed; null where it has not.</summary>
    public static string? OverdueOf(Wait wait, DateOnly today) =>
        !wait.IsOverdueOn(today) ? null
        : today.DayNumber - wait.ExpectedUntil.DayNumber is var days and > 1 ? $"overdue by {days} days"
        : "overdue by a day";

    /// <summary>A reason as a form offers it: “Designs”.</summary>
    public static string Choice(WaitReason reason)
    {
        var words = WaitReasons.InWords(reason);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
