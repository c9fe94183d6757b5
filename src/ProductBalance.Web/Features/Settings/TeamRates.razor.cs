using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Returns;
using ProductBalance.Data.Settings;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Returns;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Settings;

/// <summary>The history of what a team costs, for those who may change it.</summary>
public sealed partial class TeamRates(TeamRateStore store, Attempts attempts)
{
    private IReadOnlyList<TeamRate> _rates = [];
    private DateOnly? _from;
    private double? _people;
    private decimal? _dayRate;
    private int _added;

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    [Parameter, EditorRequired]
    public required TeamView Team { get; set; }

    /// <summary>The rate of today may be another one now.</summary>
    [Parameter, EditorRequired]
    public required EventCallback OnChange { get; set; }

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync() =>
        _rates = await store.ListAsync(Actor, Product.Id, Team.Id, CancellationToken.None);

    private Task AddAsync() =>
        store.SetAsync(Actor, Product.Id, Team.Id, new TeamRateInput(_from, _people, _dayRate), CancellationToken.None);

    private async Task StartNextAsync()
    {
        (_from, _people, _dayRate, _added) = (null, null, null, _added + 1);
        await LoadAsync();
        await OnChange.InvokeAsync();
    }

    private async Task RemoveAsync(TeamRate rate)
    {
        await attempts.RunAsync(() => store.RemoveAsync(Actor, Product.Id, Team.Id, rate.From, CancellationToken.None));
        await LoadAsync();
        await OnChange.InvokeAsync();
    }
}
