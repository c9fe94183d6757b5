using ProductBalance.Data.Backlog;
using ProductBalance.Domain;

namespace ProductBalance.Data.Activity;

/// <summary>What the reason of a change must keep to.</summary>
public static class ReasonText
{
    /// <summary>Longest reason, in characters.</summary>
    public const int MaxLength = 1_000;

    /// <summary>What is wrong with a reason; empty where there is none, or it can be kept.</summary>
    public static IEnumerable<FieldProblem> Problems(string? reason)
    {
        if (reason?.Length > MaxLength)
        {
            yield return new("reason", PlainText.TooLong(reason.Length, MaxLength, "Put the rest into a comment."));
        }
        else if (reason is not null && !PlainText.IsStorable(reason))
        {
            yield return new("reason", PlainText.NotStorable);
        }
    }
}
