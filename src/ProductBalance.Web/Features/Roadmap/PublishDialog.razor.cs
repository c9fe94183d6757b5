using Microsoft.AspNetCore.Components;
using MudBlazor;
using ProductBalance.Data.Roadmap;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Web.Features.Roadmap;

/// <summary>Shows what would be new for whom, asks why, and publishes it. What was typed stays where it is refused.</summary>
public sealed partial class PublishDialog : ComponentBase
{
    private readonly Dictionary<(string Key, EntryChangeKind Kind), (EntryChange Change, string Words)> _reasons = [];
    private readonly HashSet<RoadmapAudience> _audiences = [];
    private RoadmapDetail _detail = null!; // set when it opens
    private string? _note;
    private string? _refusal;

    [CascadingParameter]
    public required IMudDialogInstance Dialog { get; set; }

    [Parameter, EditorRequired]
    public required RoadmapDetail Detail { get; set; }

    [Parameter, EditorRequired]
    public required Func<PublicationInput, Task<int>> Publish { get; set; }

    /// <summary>Reads the draft anew, where it changed while the dialog was open.</summary>
    [Parameter, EditorRequired]
    public required Func<Task<RoadmapDetail>> Reload { get; set; }

    public static string TitleOf(RoadmapDetail detail) => $"Publish version {detail.NextNumber}";

    // Audiences that see the same thing happen to an entry read the same reason.
    private List<(EntryChange Change, List<RoadmapAudience> Audiences)> Rows =>
        [
            .. _audiences
                .Order()
                .Where(audience => _detail.Audiences[audience].Last is not null)
                .SelectMany(audience => _detail.Audiences[audience].Changes, (audience, change) => (audience, change))
                .Where(one => one.change.Kind != EntryChangeKind.Cleared)
                .GroupBy(one => (one.change.Entry.Key, one.change.Kind))
                .Select(group => (group.First().change, group.Select(one => one.audience).ToList())),
        ];

    // Somebody else published what it was about, or its readers were left out: the words are still there.
    private List<(EntryChange Change, string Words)> SetAside =>
        [
            .. _reasons
                .Where(one => one.Value.Words.Length > 0 && Rows.All(row => KeyOf(row.Change) != one.Key))
                .Select(one => one.Value),
        ];

    protected override void OnInitialized()
    {
        _detail = Detail;
        var known = _detail.Audiences.Where(one => one.Value.Last is not null).Select(one => one.Key).ToList();
        _audiences.UnionWith(known.Count > 0 ? known : [RoadmapAudience.SignedIn]);
    }

    private string StateOf(RoadmapAudience audience)
    {
        var draft = _detail.Audiences[audience];
        return draft.Next.Entries.Count == 0 ? "would read an empty roadmap"
            : draft.Last is not { } last ? $"their first version: {Count(draft.Next.Entries.Count, "entry", "entries")}"
            : draft.Changes.Count == 0 ? $"see no change since version {last.Number}"
            : $"{Count(draft.Changes.Count, "change", "changes")} since version {last.Number}";
    }

    private static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";

    private static (string, EntryChangeKind) KeyOf(EntryChange change) => (change.Entry.Key, change.Kind);

    private string ReasonOf(EntryChange change) =>
        _reasons.TryGetValue(KeyOf(change), out var said) ? said.Words : change.Reason ?? "";

    private void Say(EntryChange change, ChangeEventArgs said) =>
        _reasons[KeyOf(change)] = (change, said.Value?.ToString() ?? "");

    private void Toggle(RoadmapAudience audience)
    {
        if (!_audiences.Remove(audience))
        {
            _audiences.Add(audience);
        }
    }

    private async Task SubmitAsync()
    {
        try
        {
            var stated = _reasons.Select(one => new StatedReason(one.Key.Key, one.Key.Kind, one.Value.Words));
            var input = new PublicationInput([.. _audiences.Order()], _note, [.. stated], _detail.Seen);
            Dialog.Close(DialogResult.Ok(await Publish(input)));
        }
        catch (Exception exception) when (Attempts.SentenceOf(exception) is { } sentence)
        {
            _refusal = sentence;
            _detail = await Reload();
            await Dialog.SetTitleAsync(TitleOf(_detail));
        }
    }
}
