using FluentValidation;
using Microsoft.AspNetCore.Components;
using MudBlazor;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Web.Features.Backlog.Editing;

namespace ProductBalance.Web.Features.Backlog.Panel;

/// <summary>Edits one item. The content and version that it was opened on travel with it, for the three-way merge.</summary>
public sealed partial class ItemEditing(BacklogStore backlog, Attempts attempts, ISnackbar snackbar)
{
    private readonly HashSet<string> _theirs = [];
    private readonly UnreadTexts _unread = new();
    private ItemContent _origin = new() { Kind = ItemKind.Tech, Title = "" };
    private ItemContent _content = new() { Kind = ItemKind.Tech, Title = "" };
    private Guid _version;
    private IReadOnlyList<FieldConflict> _conflicts = [];
    private FieldProblems _problems = FieldProblems.None;
    private DraftScope? _draft;
    private string? _summary;
    private bool _isSaving;

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [Parameter, EditorRequired]
    public required ItemDetail Detail { get; set; }

    [Parameter, EditorRequired]
    public required BacklogSnapshot Snapshot { get; set; }

    [Parameter]
    public EventCallback OnDone { get; set; }

    protected override void OnInitialized() =>
        (_origin, _content, _version) = (Detail.Item.Content, Detail.Item.Content, Detail.Item.Version);

    private async Task SaveAsync()
    {
        if (_isSaving)
        {
            return;
        }

        _isSaving = true;
        try
        {
            await attempts.RunAsync(TrySaveAsync);
        }
        finally
        {
            _isSaving = false;
        }
    }

    private async Task TrySaveAsync()
    {
        if (_unread.Problems is { Count: > 0 } unread)
        {
            Refuse(new FieldProblems(unread));
            return;
        }

        try
        {
            var edit = new ItemEdit(_origin, _version, Chosen());
            var outcome = await backlog.EditAsync(
                Actor,
                Detail.Item.ProductId,
                Detail.Item.Number,
                edit,
                CancellationToken.None
            );
            if (outcome.IsSaved)
            {
                await FinishAsync();
                snackbar.Add("Saved.", MudBlazor.Severity.Success);
            }
            else
            {
                Merge(outcome);
            }
        }
        catch (ValidationException refused)
        {
            Refuse(FieldProblems.From(refused.Errors));
        }
    }

    private void Refuse(FieldProblems problems)
    {
        _problems = problems;
        _summary = string.Join(" ", problems.All.Select(problem => problem.Message).Distinct());
    }

    // From here on the other's version is the origin: what is not in conflict is joined, and saving decides the rest.
    private void Merge(EditOutcome outcome)
    {
        var theirs = outcome.Item.Content;
        var (joined, conflicts) = ItemMerge.Join(_origin, Chosen(), theirs);
        (_origin, _version, _content, _conflicts) = (theirs, outcome.Item.Version, joined, conflicts);
        _theirs.Clear();
    }

    private ItemContent Chosen() =>
        _conflicts
            .Where(conflict => !_theirs.Contains(conflict.Field))
            .Aggregate(_content, (content, conflict) => ItemMerge.With(content, conflict.Field, conflict.Mine));

    private Task CancelAsync() => FinishAsync();

    private async Task FinishAsync()
    {
        await (_draft?.ClearAsync() ?? Task.CompletedTask);
        await OnDone.InvokeAsync();
    }
}
