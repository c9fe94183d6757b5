using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Rounds;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Rounds;

/// <summary>One round: one's own answers while it is open, everybody's once they are revealed, and what is settled.</summary>
public sealed partial class RoundPage(
    RoundQueries rounds,
    RoundStore store,
    SettlementStore settlements,
    ChangeFeed changes,
    Attempts attempts,
    Confirmation confirmation
) : ComponentBase, IDisposable
{
    private RoundDetail? _detail;
    private IDisposable? _subscription;
    private string? _failure;

    [Parameter]
    public required string Slug { get; set; }

    [Parameter]
    public int Number { get; set; }

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    public void Dispose() => _subscription?.Dispose();

    protected override Task OnParametersSetAsync() => LoadAsync();

    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            _subscription = RoundNews.Subscribe(changes, () => Product.Id, () => InvokeAsync(ReloadAsync));
        }
    }

    private async Task LoadAsync()
    {
        try
        {
            _detail = await rounds.GetAsync(Actor, Product.Id, Number, CancellationToken.None);
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

    // What forms save comes back by the feed, when the form is done with it.
    private Task AnswerAsync(SheetInput sheet) =>
        store.AnswerAsync(Actor, Product.Id, Number, sheet, CancellationToken.None);

    private Task<Settlement> SettleAsync(SettlementInput input) =>
        settlements.SettleAsync(Actor, Product.Id, Number, input, CancellationToken.None);

    private Task RevealAsync() => StepAsync(() => store.RevealAsync(Actor, Product.Id, Number, CancellationToken.None));

    private Task AskAgainAsync() =>
        StepAsync(() => store.AskAgainAsync(Actor, Product.Id, Number, CancellationToken.None));

    private async Task CloseAsync()
    {
        const string consequence =
            "What is not settled stays as the items have it. A closed round stays to be looked at.";
        if (await confirmation.AskAsync("End this round?", consequence, "End the round"))
        {
            await StepAsync(() => store.CloseAsync(Actor, Product.Id, Number, CancellationToken.None));
        }
    }

    private async Task StepAsync(Func<Task> step)
    {
        await attempts.RunAsync(step);
        await LoadAsync();
    }
}
