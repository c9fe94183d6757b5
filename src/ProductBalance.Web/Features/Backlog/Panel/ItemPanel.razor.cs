using Microsoft.AspNetCore.Components;
using MudBlazor;
using ProductBalance.Data;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Freshness;
using ProductBalance.Data.Scoring;
using ProductBalance.Data.Waiting;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.LightsOn;
using ProductBalance.Domain.Settings;
using ProductBalance.Domain.Waiting;
using ProductBalance.Web.Features.LightsOn;
using ProductBalance.Web.Features.Overrides;

namespace ProductBalance.Web.Features.Backlog.Panel;

/// <summary>One item beside the list: why it ranks where it ranks, what it rests on, and what happened to it.</summary>
public sealed partial class ItemPanel(
    ItemQueries items,
    BacklogStore backlog,
    LinkStore links,
    HistoryStore histories,
    FreshnessStore freshness,
    WaitStore waits,
    OverrideDesk desk,
    ThreatDesk threatDesk,
    Attempts attempts,
    ISnackbar snackbar
) : ComponentBase
{
    private const int HistoryLength = 100;
    private ItemDetail? _detail;
    private (Guid Item, Guid? Override, Guid? Threat, Guid? Wait) _shown;
    private bool _isEditing;
    private bool _isWaitAsked;
    private IReadOnlyList<HistoryEntry> _history = [];
    private string? _failure;

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [Parameter, EditorRequired]
    public required Product Product { get; set; }

    [Parameter, EditorRequired]
    public required int Number { get; set; }

    [Parameter, EditorRequired]
    public required BacklogSnapshot Snapshot { get; set; }

    [Parameter, EditorRequired]
    public required string CloseAddress { get; set; }

    [Parameter, EditorRequired]
    public required Func<int, string> AddressOf { get; set; }

    private BacklogRow? Row => Snapshot.Find(Number);

    private string? TeamName => Row?.TeamName;

    private ProductId ProductId => Product.Id;

    private bool MayReport =>
        _detail is { } detail
        && detail.Standing.Allows(Permission.Report)
        && StatusMachine.IsOpen(detail.Item.Status)
        && !detail.Threats.Any(threat => threat.State is ThreatState.Reported or ThreatState.Confirmed);

    private bool MayOverride => _detail?.Standing.Allows(Permission.Override) == true;

    protected override async Task OnParametersSetAsync()
    {
        if (_detail is null || (!_isEditing && Row is { } row && VersionsOf(row) != _shown))
        {
            await LoadAsync();
        }
    }

    private async Task LoadAsync()
    {
        try
        {
            _detail = await items.GetAsync(Actor, ProductId, Number, CancellationToken.None);
            _history = await histories.OfItemAsync(
                Actor,
                ProductId,
                _detail.Item.Id,
                HistoryLength,
                CancellationToken.None
            );
            _failure = null;
            _shown = (_detail.Item.Version, Row?.Held?.Override.Version, Row?.Threat?.Version, Row?.Wait?.Version);
        }
        catch (NotFoundException notFound)
        {
            _failure = notFound.Message;
        }
    }

    private static (Guid Item, Guid? Override, Guid? Threat, Guid? Wait) VersionsOf(BacklogRow row) =>
        (row.Version, row.Held?.Override.Version, row.Threat?.Version, row.Wait?.Version);

    private async Task EndEditingAsync()
    {
        _isEditing = false;
        await LoadAsync();
    }

    private Task MoveAsync((ItemStatus Status, string? Reason) step) =>
        ActAsync(
            actor => backlog.MoveAsync(actor, ProductId, Number, step.Status, step.Reason, CancellationToken.None),
            $"Moved to {Statuses.Name(step.Status).ToLowerInvariant()}."
        );

    private async Task TakeStepAsync((Threat Threat, ThreatStep Step) taken)
    {
        await threatDesk.TakeAsync(Actor, Snapshot, taken.Threat, taken.Step);
        await LoadAsync();
    }

    private Task PutOnWaitAsync(WaitTerms terms) =>
        DoneAsync(waits.PutAsync(Actor, ProductId, Number, terms, CancellationToken.None), "Put on wait.");

    private Task ExpectAsync(WaitDayInput input) =>
        DoneAsync(waits.ExpectAsync(Actor, ProductId, Number, input, CancellationToken.None), "The day is changed.");

    private Task EndWaitAsync() =>
        ActAsync(actor => waits.EndAsync(actor, ProductId, Number, CancellationToken.None), "It waits no longer.");

    // What a form asked for: it shows its refusals itself.
    private async Task DoneAsync(Task act, string done)
    {
        await act;
        snackbar.Add(done, Severity.Success);
        await LoadAsync();
    }

    private async Task ReportThreatAsync()
    {
        await threatDesk.ReportAsync(Actor, Snapshot, Row);
        await LoadAsync();
    }

    private Task AddLinkAsync((LinkKind Kind, int To) link) =>
        ActAsync(
            actor => links.AddAsync(actor, ProductId, Number, link.To, link.Kind, CancellationToken.None),
            "Linked."
        );

    private Task RemoveLinkAsync(LinkedItem link) =>
        ActAsync(
            actor =>
                link.IsOutgoing
                    ? links.RemoveAsync(actor, ProductId, Number, link.Number, link.Kind, CancellationToken.None)
                    : links.RemoveAsync(actor, ProductId, link.Number, Number, link.Kind, CancellationToken.None),
            "The link is gone."
        );

    private Task OverrideAsync() =>
        Row is { } row ? desk.MoveAsync(Actor, Snapshot, row, Snapshot.Neighbour(row, -1)) : Task.CompletedTask;

    private Task ConfirmFieldAsync(string field) =>
        ActAsync(
            actor => freshness.ConfirmAsync(actor, ProductId, Number, field, CancellationToken.None),
            "Kept: it counts as set today."
        );

    private Task ConfirmGuessAsync(string field) =>
        ActAsync(
            actor => freshness.ConfirmAsync(actor, ProductId, Number, field, CancellationToken.None),
            "Found right: it is no guess any more."
        );

    private Task UndoAsync((long Sequence, string? Field) change) =>
        ActAsync(
            actor => histories.UndoAsync(actor, ProductId, change.Sequence, change.Field, CancellationToken.None),
            "Undone, as a new change."
        );

    private async Task ActAsync(Func<Actor, Task> act, string done)
    {
        if (await attempts.RunAsync(() => act(Actor)))
        {
            snackbar.Add(done, Severity.Success);
        }

        await LoadAsync();
    }
}
