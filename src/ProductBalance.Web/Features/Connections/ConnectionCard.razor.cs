using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Connections;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Connections;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Outgoing.Connections;

namespace ProductBalance.Web.Features.Connections;

/// <summary>A connection with what it does, how its runs went, and all that can be done with it.</summary>
public sealed partial class ConnectionCard(
    ConnectionStore store,
    ConnectionTrial trial,
    Attempts attempts,
    Confirmation confirmation
)
{
    private ConnectionFields? _fields;
    private Guid _seen;
    private (bool Works, string Sentence)? _trial;
    private bool _showsRuns;

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    [Parameter, EditorRequired]
    public required ConnectionView View { get; set; }

    /// <summary>Whether it was added a moment ago, so that it is tried at once.</summary>
    [Parameter]
    public bool IsNew { get; set; }

    [Parameter]
    public EventCallback OnChanged { get; set; }

    private ConnectionSettings Settings => View.Connection.Settings;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender && IsNew)
        {
            await TryAsync();
            StateHasChanged();
        }
    }

    private Task<bool> TryAsync() =>
        attempts.RunAsync(async () =>
            _trial = await trial.TryAsync(Actor, Product.Id, View.Connection.Id, CancellationToken.None)
        );

    private async Task AskAsync()
    {
        await attempts.RunAsync(() => store.AskAsync(Actor, Product.Id, View.Connection.Id, CancellationToken.None));
        await OnChanged.InvokeAsync();
    }

    // A form keeps the version that it was opened with, whatever happens below it.
    private void SwitchForm() =>
        (_fields, _seen) = (_fields is null ? ConnectionFields.Of(Settings) : null, View.Connection.Version);

    private Task SaveAsync(ConnectionInput input) =>
        store.ChangeAsync(Actor, Product.Id, View.Connection.Id, input, _seen, CancellationToken.None);

    private async Task CloseAsync()
    {
        _fields = null;
        await OnChanged.InvokeAsync();
        await TryAsync();
    }

    private async Task RemoveAsync()
    {
        const string Consequence = "Its items stay and are not kept in step any more. Labels that issues got stay too.";
        if (await confirmation.AskAsync($"Remove the connection to {Settings.Name}?", Consequence, "Remove"))
        {
            await attempts.RunAsync(() =>
                store.RemoveAsync(Actor, Product.Id, View.Connection.Id, CancellationToken.None)
            );
            await OnChanged.InvokeAsync();
        }
    }

    private string Moment(DateTimeOffset at) => Figures.Moment(at, Product.Settings.TimeZone);
}
