using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Roadmap;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Web.Features.Roadmap;

/// <summary>The draft in columns, to arrange it.</summary>
public sealed partial class RoadmapBoard : ComponentBase
{
    private static readonly RoadmapHorizon[] Columns = Enum.GetValues<RoadmapHorizon>();

    private readonly List<RoadmapEntryId> _chosen = [];
    private DraftEntry? _dragged;
    private RoadmapHorizon? _over;
    private RoadmapEntryId? _focused;
    private string? _groupTitle;

    [Parameter, EditorRequired]
    public required RoadmapDetail Detail { get; set; }

    [Parameter, EditorRequired]
    public required BacklogSnapshot Backlog { get; set; }

    [Parameter, EditorRequired]
    public required string Slug { get; set; }

    [Parameter, EditorRequired]
    public required IRoadmapDesk Desk { get; set; }

    private IReadOnlySet<ItemId> Taken => Detail.Entries.SelectMany(draft => draft.Entry.Items).ToHashSet();

    protected override void OnParametersSet() =>
        _chosen.RemoveAll(id => Detail.Entries.All(draft => draft.Entry.Id != id));

    private List<DraftEntry> Under(RoadmapHorizon horizon) =>
        [.. Detail.Entries.Where(draft => draft.Horizon == horizon)];

    private Task AddAsync((BacklogRow Row, RoadmapHorizon Horizon) added) =>
        Desk.EditAsync(
            editing => editing.AddAsync(added.Row.Number, added.Horizon),
            $"{added.Row.Content.Title} stands under {added.Horizon}."
        );

    private void Choose(RoadmapEntryId id)
    {
        if (!_chosen.Remove(id))
        {
            _chosen.Add(id);
        }
    }

    private async Task GroupAsync()
    {
        var input = new GroupInput([.. _chosen], _groupTitle);
        if (await Desk.EditAsync(editing => editing.GroupAsync(input), $"Grouped as {_groupTitle}."))
        {
            _chosen.Clear();
            _groupTitle = null;
        }
    }

    private async Task DropAsync(RoadmapHorizon horizon, DraftEntry? before)
    {
        _over = null;
        if (_dragged is { } draft && draft != before && horizon != RoadmapHorizon.Done)
        {
            _dragged = null;
            await PutAsync(draft, horizon, before);
        }
    }

    private async Task MoveAsync(DraftEntry draft, EntryMove to)
    {
        var (horizon, before) = to.From(draft, Under(draft.Entry.Horizon));
        if (horizon is { } target)
        {
            await PutAsync(draft, target, before);
            _focused = draft.Entry.Id;
        }
    }

    private Task<bool> PutAsync(DraftEntry draft, RoadmapHorizon horizon, DraftEntry? before)
    {
        var where = before is null ? $"at the end of {horizon}" : $"under {horizon}, above {before.Title}";
        return Desk.EditAsync(
            editing => editing.MoveAsync(draft.Entry.Id, horizon, before?.Entry.Id),
            $"{draft.Title} stands {where}."
        );
    }
}
