using ProductBalance.Data.Backlog;
using ProductBalance.Domain;
using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Data.LightsOn;

/// <summary>What people write of threats: what is wrong with it beyond its validator, and two people's words joined.</summary>
internal static class ThreatText
{
    /// <summary>What is wrong with the day of a threat that is reported, or moved to it.</summary>
    public static IEnumerable<FieldProblem> DayProblems(ThreatReport report, ItemWorkspace workspace)
    {
        if (report.Bites < workspace.Context.Today)
        {
            yield return new(
                nameof(ThreatReport.Bites),
                "This day has passed. Choose the day it bites; if it bites already, choose today."
            );
        }
    }

    /// <summary>What is wrong with the reason of a false alarm.</summary>
    public static IEnumerable<FieldProblem> ReasonProblems(string reason) =>
        string.IsNullOrWhiteSpace(reason)
            ? [new("reason", "Say why it is no threat; who reported it will read this.")]
            : PlainText.Problems("reason", reason, Threat.TextMaxLength);

    /// <summary>An edit joined with what others changed meanwhile.</summary>
    /// <exception cref="DomainRuleException">Both changed the same field.</exception>
    public static ThreatReport Join(ThreatEdit edit, ThreatReport stands)
    {
        var (merged, conflicts) = FieldMerge.Join(
            ThreatFields.Of(edit.Origin),
            ThreatFields.Of(edit.Report),
            ThreatFields.Of(stands)
        );
        return conflicts.Count == 0
            ? ThreatFields.ToReport(merged)
            : throw new DomainRuleException(
                "changed-since",
                $"Somebody else changed {string.Join(" and ", conflicts.Select(c => ItemFields.LabelOf(c.Field).ToLowerInvariant()))} meanwhile. Close this, look at what it says now, and change it again."
            );
    }
}
