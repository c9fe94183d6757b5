using Microsoft.AspNetCore.Components;
using MudBlazor;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Feedback;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Feedback;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Feedback;

/// <summary>Where product managers judge what readers of the roadmap say.</summary>
public sealed partial class FeedbackPage(
    FeedbackQueries queries,
    FeedbackStore store,
    ChangeFeed changes,
    IDialogService dialogs,
    ISnackbar snackbar,
    Attempts attempts,
    Confirmation confirmation
) : ComponentBase, IDisposable
{
    private FeedbackList? _list;
    private string? _failure;
    private IDisposable? _subscription;

    [Parameter]
    public required string Slug { get; set; }

    /// <summary>Which state is listed.</summary>
    [SupplyParameterFromQuery(Name = "state")]
    public string? StateName { get; set; }

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    private FeedbackState Shown => AddressText.Choice<FeedbackState>(StateName) ?? FeedbackState.New;

    public void Dispose() => _subscription?.Dispose();

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
        change.ProductId == Product.Id && change.Kind.StartsWith("feedback.", StringComparison.Ordinal);

    private async Task LoadAsync()
    {
        try
        {
            (_list, _failure) = (await queries.ListAsync(Actor, Product.Id, Shown, CancellationToken.None), null);
        }
        catch (Exception exception) when (Attempts.SentenceOf(exception) is { } sentence)
        {
            (_list, _failure) = (null, sentence);
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

    private async Task ChooseAsync(FeedbackChoice choice)
    {
        string? done = null;
        if (await attempts.RunAsync(async () => done = await DoAsync(choice)) && done is not null)
        {
            snackbar.Add(done, Severity.Success);
        }

        await ReloadAsync();
    }

    /// <returns>What was done, in a sentence; null where it was thought better of.</returns>
    private async Task<string?> DoAsync(FeedbackChoice choice)
    {
        var (id, none) = (choice.Feedback.Id, CancellationToken.None);
        switch (choice.Step)
        {
            case FeedbackStep.Publish:
                await store.PublishAsync(Actor, Product.Id, id, none);
                return "Published: it counts for readers now.";
            case FeedbackStep.Keep:
                await store.KeepAsync(Actor, Product.Id, id, none);
                return "Kept. Readers see nothing of it.";
            case FeedbackStep.Comment:
                await store.CommentAsync(Actor, Product.Id, id, choice.Item, none);
                return $"Quoted in a comment on {Product.KeyOf(choice.Item)}.";
            case FeedbackStep.MakeItem:
                var number = await store.MakeItemAsync(Actor, Product.Id, id, none);
                return $"{Product.KeyOf(number)} is a draft in the reader's words.";
            case FeedbackStep.Reject:
                return await RejectAsync(id);
            default:
                return await DeleteAsync(id);
        }
    }

    private async Task<string?> RejectAsync(FeedbackId id)
    {
        var dialog = await dialogs.ShowAsync<ReasonDialog>(
            "Reject this feedback?",
            new DialogParameters<ReasonDialog>
            {
                { asked => asked.Hint, "Colleagues will read it; the reader will not." },
                { asked => asked.Submit, "Reject" },
            }
        );
        if (await dialog.Result is not { Canceled: false, Data: string reason })
        {
            return null;
        }

        await store.RejectAsync(Actor, Product.Id, id, reason, CancellationToken.None);
        return "Rejected.";
    }

    private async Task<string?> DeleteAsync(FeedbackId id)
    {
        const string consequence =
            "Words, name and address are gone for good, and it counts for nobody. What was written to an item stays there.";
        if (!await confirmation.AskAsync("Delete this feedback?", consequence, "Delete it"))
        {
            return null;
        }

        await store.RemoveAsync(Actor, Product.Id, id, CancellationToken.None);
        return "Deleted.";
    }
}
