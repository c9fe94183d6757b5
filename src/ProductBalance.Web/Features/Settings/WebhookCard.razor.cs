using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Webhooks;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Settings;

/// <summary>A webhook with the log of what it was told.</summary>
public sealed partial class WebhookCard(DeliveryStore store, Attempts attempts)
{
    private IReadOnlyList<WebhookDelivery>? _deliveries;

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    [Parameter, EditorRequired]
    public required WebhookView View { get; set; }

    [Parameter]
    public EventCallback OnRemove { get; set; }

    private string Host => new Uri(View.Webhook.Address).Host;

    private async Task LoadAsync() =>
        _deliveries = await store.ListAsync(Actor, Product.Id, View.Webhook.Id, CancellationToken.None);

    private async Task SwitchAsync()
    {
        if (_deliveries is null)
        {
            await LoadAsync();
        }
        else
        {
            _deliveries = null;
        }
    }

    private async Task TestAsync()
    {
        await attempts.RunAsync(() => store.TestAsync(Actor, Product.Id, View.Webhook.Id, CancellationToken.None));
        await LoadAsync();
    }

    private async Task RepeatAsync(WebhookDelivery delivery)
    {
        await attempts.RunAsync(() => store.RepeatAsync(Actor, Product.Id, delivery.Id, CancellationToken.None));
        await LoadAsync();
    }

    private string Moment(DateTimeOffset at) => Figures.Moment(at, Product.Settings.TimeZone);
}
