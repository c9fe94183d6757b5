using Microsoft.AspNetCore.Components;
using MudBlazor;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Roadmap;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Roadmap;

/// <summary>The draft of a roadmap: four looks at the same entries, and what it takes to publish them.</summary>
public sealed partial class RoadmapPage(
    RoadmapQueries queries,
    RoadmapStore store,
    RoadmapEntryStore entries,
    RoadmapPublicationStore publications,
    RoadmapLinkStore links,
    LiveRanking ranking,
    ChangeFeed changes,
    IDialogService dialogs,
    ISnackbar snackbar,
    Attempts attempts,
    Confirmation confirmation
) : ComponentBase, IRoadmapDesk, IDisposable
{
    private RoadmapDetail? _detail;
    private BacklogSnapshot? _backlog;
    private RoadmapStep? _done;
    private IDisposable? _subscription;
    private string? _failure;
    private string? _told;
    private string? _token;

    [Parameter]
    public required string Slug { get; set; }

    /// <summary>How to look at it.</summary>
    [SupplyParameterFromQuery]
    public string? View { get; set; }

    /// <summary>Whose eyes the preview looks through.</summary>
    [SupplyParameterFromQuery(Name = "audience")]
    public string? AudienceName { get; set; }

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    private RoadmapView Shown => AddressText.Choice<RoadmapView>(View) ?? default;

    private RoadmapAudience Audience => AddressText.Choice<RoadmapAudience>(AudienceName) ?? RoadmapAudience.Anyone;

    public void Dispose() => _subscription?.Dispose();

    /// <inheritdoc/>
    public async Task<bool> EditAsync(Func<RoadmapEditing, Task<RoadmapStep>> edit, string done)
    {
        var worked = await attempts.RunAsync(async () => _done = await edit(new(store, entries, Actor, Product.Id)));
        _told = worked ? done : null;
        await ReloadAsync();
        return worked;
    }

    /// <inheritdoc/>
    public async Task SaveAsync(Func<RoadmapEditing, Task<RoadmapStep>> edit)
    {
        _done = await edit(new(store, entries, Actor, Product.Id));
        await ReloadAsync();
    }

    protected override Task OnParametersSetAsync() => LoadAsync();

    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            _subscription = changes.Subscribe(batch =>
            {
                if (batch.Any(IsNews))
                {
                    _ = InvokeAsync(ReloadAsync);
                }
            });
        }
    }

    private bool IsNews(ChangeRow change) =>
        change.ProductId == Product.Id
        && (
            change.Items.Count > 0
            || change.Kind.StartsWith("roadmap.", StringComparison.Ordinal)
            || change.Kind.StartsWith("sprint.", StringComparison.Ordinal)
        );

    private async Task LoadAsync()
    {
        try
        {
            // Both at once: the page draws itself between two waits.
            (_backlog, _detail) = (
                await ranking.GetAsync(Actor, Product.Id, CancellationToken.None),
                await queries.GetAsync(Actor, Product.Id, CancellationToken.None)
            );
            _failure = null;
        }
        catch (Exception exception) when (Attempts.SentenceOf(exception) is { } sentence)
        {
            (_detail, _failure) = (null, sentence);
        }
    }

    private async Task ReloadAsync()
    {
        try
        {
            await LoadAsync();
            StateHasChanged();
        }
        catch (Exception exception)
        {
            await DispatchExceptionAsync(exception);
        }
    }

    private Task ProposeAsync() =>
        EditAsync(editing => editing.ProposeAsync(), "The roadmap holds what the ranking proposes.");

    private async Task UndoAsync()
    {
        var step = _done!; // offered where there is one
        await EditAsync(editing => editing.UndoAsync(step), "Undone.");
        _done = null;
    }

    private Task ShowUsuallyAsync(RoadmapDisplay display) =>
        EditAsync(editing => editing.ShowUsuallyAsync(display), "Noted for all entries that say nothing else.");

    private async Task PublishAsync()
    {
        var parameters = new DialogParameters<PublishDialog>
        {
            { dialog => dialog.Detail, _detail! }, // offered on the loaded page
            { dialog => dialog.Publish, PublishAsync },
            { dialog => dialog.Reload, () => queries.GetAsync(Actor, Product.Id, CancellationToken.None) },
        };
        var options = new DialogOptions { MaxWidth = MaxWidth.Medium, FullWidth = true };
        var dialog = await dialogs.ShowAsync<PublishDialog>(PublishDialog.TitleOf(_detail!), parameters, options);
        if (await dialog.Result is { Canceled: false, Data: int number })
        {
            snackbar.Add($"Version {number} is published.", MudBlazor.Severity.Success);
            _done = null;
            await ReloadAsync();
        }
    }

    private Task<int> PublishAsync(PublicationInput input) =>
        publications.PublishAsync(Actor, Product.Id, input, CancellationToken.None);

    private async Task WithdrawAsync(int number)
    {
        const string consequence =
            "From now on nobody can read it, and its number is not used again. Who has read it still knows it.";
        if (await confirmation.AskAsync($"Withdraw version {number}?", consequence, "Withdraw it"))
        {
            await attempts.RunAsync(() =>
                publications.WithdrawAsync(Actor, Product.Id, number, CancellationToken.None)
            );
            await ReloadAsync();
        }
    }

    private async Task MakeLinkAsync(string? name)
    {
        _token = await links.MakeAsync(Actor, Product.Id, new(name), CancellationToken.None);
        await ReloadAsync();
    }

    private async Task WithdrawLinkAsync(LinkView link)
    {
        const string consequence = "Whoever has it reads nothing any more. A new link has another address.";
        if (await confirmation.AskAsync($"Withdraw the link for {link.Name}?", consequence, "Withdraw it"))
        {
            _token = null;
            await attempts.RunAsync(() => links.WithdrawAsync(Actor, Product.Id, link.Id, CancellationToken.None));
            await ReloadAsync();
        }
    }
}
