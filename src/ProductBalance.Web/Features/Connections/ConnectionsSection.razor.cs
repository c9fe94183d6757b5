using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Access;
using ProductBalance.Data.Connections;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Features.Settings;

namespace ProductBalance.Web.Features.Connections;

/// <summary>The connections of the product: made, tried, watched and removed here.</summary>
public sealed partial class ConnectionsSection(ConnectionQueries queries, ConnectionStore store, SyncSignal signal)
{
    private IReadOnlyList<ConnectionView> _connections = [];

    private ConnectionFields _fields = new();

    private Guid? _newest;

    private int _added;

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    [CascadingParameter]
    public required Standing Standing { get; set; }

    [CascadingParameter]
    public required SettingsRevision Revision { get; set; }

    public void Dispose() => signal.Ended -= OnEnded;

    protected override void OnInitialized() => signal.Ended += OnEnded;

    protected override Task OnParametersSetAsync() =>
        Standing.Allows(Permission.Configure) ? LoadAsync() : Task.CompletedTask;

    private void OnEnded() => _ = InvokeAsync(ReloadAsync);

    private async Task ReloadAsync()
    {
        await OnParametersSetAsync();
        StateHasChanged();
    }

    private async Task LoadAsync() => _connections = await queries.ListAsync(Actor, Product.Id, CancellationToken.None);

    private async Task AddAsync(ConnectionInput input) =>
        _newest = (await store.AddAsync(Actor, Product.Id, input, CancellationToken.None)).Id;

    private Task StartNextAsync()
    {
        (_fields, _added) = (new ConnectionFields(), _added + 1);
        return LoadAsync();
    }
}
