using ProductBalance.Data.Areas;
using ProductBalance.Data.Roadmap;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Web.Features.Areas;

/// <summary>What the map shows of a tree.</summary>
/// <param name="Text">Letters of an area's path, or of the title of an item in it; empty for all.</param>
/// <param name="OnlyMeetings">Only where product work and tech requests meet.</param>
public sealed record AreaFilter(string Text, bool OnlyMeetings)
{
    public bool IsEmpty => Text.Length == 0 && !OnlyMeetings;

    /// <summary>The branches that are meant, with those above them; of a branch whose path is meant all parts.</summary>
    public IReadOnlyList<AreaBranch<MappedItem>> Of(IReadOnlyList<AreaBranch<MappedItem>> branches) =>
        IsEmpty ? branches : [.. branches.Select(Of).OfType<AreaBranch<MappedItem>>()];

    /// <summary>The suggestions for items that are meant.</summary>
    public PairingBook Of(PairingBook book) =>
        Text.Length == 0
            ? book
            : book with
            {
                Suggested = [.. book.Suggested.Where(view => Names(view.Request) || Names(view.Work))],
            };

    /// <summary>Whether both kinds are there.</summary>
    public static bool Meets(AreaBranch<MappedItem> branch) =>
        branch.All.Any(item => item.IsRequest) && branch.All.Any(item => !item.IsRequest);

    private AreaBranch<MappedItem>? Of(AreaBranch<MappedItem> branch)
    {
        if (OnlyMeetings && !Meets(branch))
        {
            return null;
        }

        if (IsMeant(branch.Path))
        {
            return OnlyMeetings ? branch with { Parts = (this with { Text = "" }).Of(branch.Parts) } : branch;
        }

        var parts = Of(branch.Parts);
        return parts.Count > 0 || branch.Items.Any(item => IsMeant(item.Row.Content.Title))
            ? branch with
            {
                Parts = parts,
            }
            : null;
    }

    private bool Names(BacklogRow row) => IsMeant(row.Content.Title) || row.Content.Areas.Any(IsMeant);

    private bool IsMeant(string words) => words.Contains(Text, StringComparison.CurrentCultureIgnoreCase);
}
