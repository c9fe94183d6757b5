using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Rounds;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Rounds;

/// <summary>The estimation rounds of a product, newest first.</summary>
public sealed partial class RoundsPage(RoundQueries rounds, StandingQueries standings, ChangeFeed changes)
    : ComponentBase,
        IDisposable
{
    private IReadOnlyList<RoundSummary>? _rounds;
    private IDisposable? _subscription;
    private bool _mayStart;

    [Parameter]
    public required string Slug { get; set; }

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    public void Dispose() => _subscription?.Dispose();

    protected override async Task OnParametersSetAsync()
    {
        var standing = await standings.OfAsync(Actor, Product.Id, CancellationToken.None);
        _mayStart = standing.Allows(Permission.EditOwn);
        await LoadAsync();
    }

    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            _subscription = RoundNews.Subscribe(changes, () => Product.Id, () => InvokeAsync(ReloadAsync));
        }
    }

    private async Task LoadAsync() => _rounds = await rounds.ListAsync(Actor, Product.Id, CancellationToken.None);

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
}
