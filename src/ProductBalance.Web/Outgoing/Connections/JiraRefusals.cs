using System.Text.Json.Nodes;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Connections;

namespace ProductBalance.Web.Outgoing.Connections;

/// <summary>What Jira says where it does not do what it is asked.</summary>
internal static class JiraRefusals
{
    private const int MostWords = 300;

    /// <exception cref="TrackerException">An issue was not told what it was to be told.</exception>
    public static void Check(TrackerAnswer answer, IssueUpdate update, ClaimedConnection claim)
    {
        if (!answer.IsGood)
        {
            throw new TrackerException(
                $"{update.IssueKey} could not be told: Jira answered {(int)answer.Status}. {WordsOf(answer, claim)}"
            )
            {
                IsOfOneIssue = true,
            };
        }
    }

    // Its own words, whatever they are: on one line, not for ever, and never the token (without one nothing was asked).
    public static string WordsOf(TrackerAnswer answer, ClaimedConnection claim)
    {
        var general = answer.Body.List("errorMessages").Select(message => message.Text());
        var ofFields = (answer.Body.At("errors") as JsonObject)?.Select(field => field.Value.Text()) ?? [];
        var words = string.Join(" ", general.Concat(ofFields)).Replace(claim.Token!, "…");
        return PlainText.Shortened(string.Concat(words.Where(letter => !char.IsControl(letter))), MostWords);
    }
}
